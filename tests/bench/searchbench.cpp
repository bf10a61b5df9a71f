// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "finding.h"

#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/crowd.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>

#include <algorithm>

namespace bashgah::bench {
namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int report(const char *name, std::vector<double> &values, double limit)
{
    std::sort(values.begin(), values.end());
    const Finding finding{QString::fromLatin1(name),
                          QStringLiteral("ms at 100,000 members; median %1 ms")
                              .arg(values.at(values.size() / 2), 0, 'f', 1),
                          {}, values.back(), limit, false};
    print(finding);
    return finding.held() ? 0 : 1;
}

} // namespace

QStringList typedTexts()
{
    QStringList texts{QStringLiteral("محمد رضایی"), QStringLiteral("ع ح"), QStringLiteral("104711")};
    for (int n : {17, 4711, 99'001}) {
        texts << test::crowdMobile(n) << test::crowdMobile(n).right(4);
    }
    return texts;
}

int benchSearch(const QString &folder)
{
    const test::FakeClock clock;
    const auto database = services::ShopService::open(crowdedShop(folder));
    if (!database)
        return 1;
    const services::MemberService members(**database, clock);
    std::vector<double> atCounter;
    std::vector<double> inList;
    std::vector<double> counts;
    for (const QString &text : typedTexts()) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            if (!members.search(text.left(length)))
                return 1;
            atCounter.push_back(milliseconds(timer));
            services::MemberQuery query;
            query.filter.text = text.left(length);
            timer.restart();
            if (!members.list(query))
                return 1;
            inList.push_back(milliseconds(timer));
            timer.restart();
            if (!members.count(query))
                return 1;
            counts.push_back(milliseconds(timer));
        }
    }
    // the window counts in the background, after the page is painted
    return report("counter search, worst keystroke", atCounter, 50)
        + report("first page of the list, worst", inList, 50)
        + report("count of the list, later, worst", counts, 250);
}

} // namespace bashgah::bench
