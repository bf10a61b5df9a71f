// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoprogrammes.h"

#include "domain/program/programmepresets.h"
#include "services/demo/demoproducts.h"

namespace bashgah::services {
namespace {

domain::Programme preset(const QString &id, const domain::Currency &currency)
{
    domain::Programme programme;
    for (const domain::ProgrammePreset &each : domain::programmePresets(currency)) {
        if (each.id == id)
            programme = each.programme;
    }
    programme.name = QStringLiteral("باشگاه مشتریان بهار");
    programme.earning.basis.excludedCategories = {demoGiftCategory()};
    return programme;
}

QDate monthsBefore(QDate last, int months, const domain::ShopCalendar &calendar)
{
    return calendar.daysOf(calendar.addMonths(calendar.monthOf(last), -months)).first;
}

} // namespace

std::vector<DemoVersion> demoProgrammes(domain::DayRange days, int months,
                                        const domain::Currency &currency,
                                        const domain::ShopCalendar &calendar)
{
    std::vector<DemoVersion> versions;
    versions.push_back({days.first, preset(QStringLiteral("points"), currency), {}});
    domain::Programme tiered = preset(QStringLiteral("tiers"), currency);
    if (months >= 2)
        versions.push_back({monthsBefore(days.last, std::max(1, months * 2 / 3 - 1), calendar), tiered, {}});
    if (months >= 6 && tiered.tiers) {
        tiered.redemption.minimum = domain::Points(100);
        tiered.tiers->tiers.back().num = 2;
        tiered.tiers->tiers.back().den = 1;
        tiered.tiers->tiers.back().discount = domain::Percent::whole(3);
        tiered.tiers->tiers.back().gift = QStringLiteral("ارسال رایگان تا در خانه");
        tiered.tiers->tiers.back().keep =
            tiered.tiers->tiers.back().minimum.money().times(domain::Rational(4, 5), domain::Rounding::Floor);
        tiered.tiers->inactivity = domain::TierInactivity{4, domain::TierInactivity::Unit::Months};
        versions.push_back({monthsBefore(days.last, months / 4, calendar), tiered, {}});
    }
    return versions;
}

domain::PlanTerms demoPlan()
{
    domain::PlanTerms terms;
    terms.name = QStringLiteral("عضویت ویژهٔ بهار");
    terms.price = domain::Money::fromMinor(2'900'000); // 290,000 tomans
    terms.months = 6;
    terms.num = 3;
    terms.den = 2;
    terms.discount = domain::Percent::whole(2);
    terms.gift = QStringLiteral("بسته‌بندی هدیهٔ رایگان");
    return terms;
}

} // namespace bashgah::services
