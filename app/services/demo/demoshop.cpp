// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoshop.h"

#include "services/demo/democampaigns.h"
#include "services/demo/democauses.h"
#include "services/demo/demochallenges.h"
#include "services/demo/demohistory.h"
#include "services/demo/demopartners.h"
#include "services/demo/demoprogrammes.h"
#include "services/demo/demorewards.h"
#include "services/demo/demoscenes.h"
#include "services/demo/demounits.h"
#include "services/shop/shopprofilecache.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/demowriter.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/staffrepository.h"

#include <QFile>

namespace bashgah::services {

using domain::DayRange;
using domain::ErrorCode;
using domain::fail;
using domain::Money;
using domain::Result;
using domain::ShopCalendar;
using storage::Connection;
using storage::DemoWriter;

namespace {

constexpr int mostMembers = 1'000'000;
constexpr int mostMonths = 60;
constexpr int plansSoldFor = 150; ///< days

/// From the first day of the first month to today.
DayRange daysOf(const DemoOptions &options, QDate today, const ShopCalendar &jalali)
{
    const domain::MonthRef first = jalali.addMonths(jalali.monthOf(today), 1 - options.months);
    return {jalali.daysOf(first).first, today};
}

void writeStaff(Connection &connection, domain::Instant at)
{
    storage::ShopRepository shop(connection);
    for (const QString &name : {QStringLiteral("مینا (مالک)"), QStringLiteral("سارا"), QStringLiteral("رضا")})
        (void)shop.addStaff(name, at);
    storage::StaffRepository staff(connection); // no PINs: nobody is asked until the owner wants it
    staff.setRole(domain::StaffId(1), domain::StaffRole::Owner);
    staff.setRole(domain::StaffId(2), domain::StaffRole::Manager);
    staff.setRole(domain::StaffId(3), domain::StaffRole::Cashier);
}

/// What a grocer's goods cost where the bill does not name them, and a warning when too little is left.
void writeMargin(Connection &connection)
{
    const domain::MarginPolicy policy{domain::MarginGuard::Warn, domain::Percent::whole(5), domain::Percent::whole(80),
                                      {{QStringLiteral("لبنیات"), domain::Percent::whole(84)},
                                       {QStringLiteral("تنقلات"), domain::Percent::whole(75)}},
                                      true};
    storage::ShopRepository shop(connection);
    for (const auto &[key, value] : settingsOf(policy))
        shop.putSetting(key, value);
}

void writeProducts(DemoWriter &writer)
{
    qint64 id = 0;
    for (const DemoProduct &product : demoProducts()) {
        writer.product(domain::ProductId(++id), product.code, product.name, product.category,
                       Money::fromMinor(product.price * demoToman),
                       Money::fromMinor(product.cost * demoToman));
    }
}

Result<void> check(const DemoOptions &options)
{
    if (options.members < 1 || options.members > mostMembers)
        return fail(domain::Error{ErrorCode::OutOfRange, {QString::number(options.members)}, {},
                                  QStringLiteral("members")});
    if (options.months < 1 || options.months > mostMonths)
        return fail(domain::Error{ErrorCode::OutOfRange, {QString::number(options.months)}, {},
                                  QStringLiteral("months")});
    return {};
}

Result<DemoReport> writeHistory(Connection &connection, const DemoOptions &options,
                                const domain::ShopProfile &profile, domain::Instant now,
                                const DemoProgress &progress)
{
    const ShopCalendar jalali(domain::CalendarSystem::Jalali, profile.calendar.zone());
    const DayRange days = daysOf(options, jalali.localDay(now), jalali);
    DemoRandom random(options.seed);
    DemoWriter writer(connection);
    storage::MemberRepository members(connection);
    if (writer.shopHasData())
        return fail(ErrorCode::AlreadyExists, {profile.name});
    writeStaff(connection, jalali.instantAt(days.first, QTime(8, 0)));
    writeMargin(connection);
    writeProducts(writer);
    DemoBook book(writer, members, profile, jalali,
                  demoProgrammes(days, options.months, profile.currency, jalali));
    const QDate plansFrom = days.last.addDays(-plansSoldFor);
    if (plansFrom > days.first)
        book.sellPlan(demoPlan(), plansFrom, jalali.instantAt(plansFrom, QTime(8, 0)));
    DemoHistory history(book, demoPeople(options.members, days, jalali, random), days, now, jalali,
                        random.next());
    for (int day = 0; day < history.dayCount(); ++day) {
        if (progress && !progress(day, history.dayCount()))
            return fail(ErrorCode::Cancelled);
        history.runDay(day);
    }
    book.finish();
    DemoReport report;
    report.messages = writeDemoCampaigns(writer, book, history, {jalali, now, profile.name}, random);
    report.members = static_cast<int>(history.joined());
    report.purchases = book.purchases();
    report.refunds = book.refunds();
    report.redemptions = book.redemptions();
    if (const auto rewards = writeDemoRewards(connection, profile, now, report.members); !rewards)
        return fail(rewards.error());
    if (const auto causes = writeDemoCauses(connection, profile, now, report.members); !causes)
        return fail(causes.error());
    writeDemoChallenges(connection, profile, now);
    if (const auto partners = writeDemoPartners(connection, profile, now, report.members); !partners)
        return fail(partners.error());
    report.first = days.first;
    report.last = days.last;
    return report;
}

/// The report of a shop that was filled, and its scenes played.
Result<DemoReport> withScenes(Result<DemoReport> made, storage::Database &database, const domain::Clock &clock)
{
    if (!made)
        return made;
    const auto scenes = playDemoScenes(database, clock);
    if (!scenes)
        return fail(scenes.error());
    made->members += scenes->members;
    made->purchases += scenes->purchases;
    made->refunds += scenes->refunds;
    made->redemptions += scenes->redemptions;
    return made;
}

} // namespace

Result<DemoReport> DemoShop::fill(storage::Database &database, const DemoOptions &options,
                                  const domain::Clock &clock, const DemoProgress &progress)
{
    if (const auto checked = check(options); !checked)
        return fail(checked.error());
    const auto profile = ShopService(database, clock).profile();
    if (!profile)
        return fail(profile.error());
    const domain::Instant now = clock.now();
    return database.write([&](Connection &connection) {
        return writeHistory(connection, options, *profile, now, progress);
    });
}

Result<DemoReport> DemoShop::create(const QString &path, const DemoOptions &options,
                                    const domain::Clock &clock, const DemoProgress &progress)
{
    NewShop shop;
    shop.name = QStringLiteral("سوپرمارکت بهار");
    shop.isDemo = true;
    auto database = ShopService::create(path, shop, clock);
    if (!database)
        return fail(database.error());
    auto made = withScenes(fill(**database, options, clock, progress), **database, clock);
    if (!made) {
        database->reset();
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
            QFile::remove(path + suffix);
    }
    return made;
}

} // namespace bashgah::services
