// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplereport.h"

namespace bashgah::test {

using domain::Money;
using domain::Points;

std::vector<domain::RfmRow> sampleRfmRows()
{
    std::vector<domain::RfmRow> rows;
    for (int r = 1; r <= 5; ++r) {
        for (int f = 1; f <= 5; ++f) {
            for (int n = 0; n < r + f; ++n) {
                domain::RfmRow row{.member = domain::MemberId(static_cast<qint64>(rows.size()) + 1)};
                row.code = QString::number(1000 + rows.size());
                row.name = QStringLiteral("عضو ") + row.code;
                row.recencyDays = (6 - r) * 20 + n;
                row.frequency = f * 3;
                row.monetary = Money::fromMinor((r * f + n) * 1'000'000);
                row.reachable = n % 2 == 0;
                row.r = r;
                row.f = f;
                row.m = f;
                row.segment = domain::segmentOf(r, f);
                rows.push_back(row);
            }
        }
    }
    return rows;
}

domain::MonthlyReport sampleReport()
{
    domain::MonthlyReport report;
    report.shop.name = QStringLiteral("فروشگاه نمونه");
    report.month = {1405, 5};
    report.days = report.calendar.daysOf(report.month);
    report.madeAt = report.calendar.instantAt(QDate(2026, 9, 1), QTime(9, 0));
    report.newMembers = 12;
    report.allMembers = 250;
    report.activeMembers = 80;
    report.returningMembers = 60;
    report.sales = {310, 200, Money::fromMinor(500'000'000), Money::fromMinor(400'000'000),
                    Money::fromMinor(10'000'000), Money::fromMinor(10'000'000),
                    Money::fromMinor(5'000'000), 7, Money::fromMinor(900'000)};
    report.points = {Points(1000), Points(400), Points(120), Points(30), Points(10), Points(-5),
                     Points(1235), Points(1240), Points(5), Money::fromMinor(2'480'000)};
    report.tiers = {{QStringLiteral("gold"), QStringLiteral("طلایی"), 20}, {QString(), QString(), 230}};
    report.topMembers = {{domain::MemberId(1), QStringLiteral("=1+1"), QStringLiteral("@نام, \"الف\""), 3,
                          Money::fromMinor(90'000'005)}};
    const auto rows = sampleRfmRows();
    report.rfm = domain::summarise(rows);
    report.bestFifth = domain::concentration(rows, domain::Percent::whole(20));
    qint64 i = 0;
    for (QDate day = report.days.first; day <= report.days.last; day = day.addDays(1), ++i) {
        report.daily.push_back({day, 10, Money::fromMinor((i % 7) * 4'000'000 - 2'000'000),
                                Money::fromMinor((i % 7) * 2'000'000), i % 3});
    }
    return report;
}

} // namespace bashgah::test
