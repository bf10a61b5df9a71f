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

/// What people type: names in pieces, last digits, whole mobiles, words of two.
QStringList typed()
{
    QStringList texts{QStringLiteral("محمد رضایی"), QStringLiteral("ع ح"), QStringLiteral("104711")};
    for (int n : {17, 4711, 99'001}) {
        texts << test::crowdMobile(n) << test::crowdMobile(n).right(4);
    }
    return texts;
}

} // namespace

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
    for (const QString &text : typed()) {
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
            if(qEnvironmentVariableIsSet("SLOW")) qInfo("%s list %.1f count %.1f", qPrintable(text.left(length)), inList.back(), counts.back());
        }
    }
    int missed = 0;
    for (auto &[name, values] : {std::pair{"counter search, worst keystroke", &atCounter},
                                 std::pair{"first page of the list, worst", &inList},
                                 std::pair{"count of the list, worst", &counts}}) {
        std::sort(values->begin(), values->end());
        const Finding finding{QString::fromLatin1(name),
                              QStringLiteral("ms at 100,000 members; median %1 ms")
                                  .arg(values->at(values->size() / 2), 0, 'f', 1),
                              {}, values->back(), 50, false};
        print(finding);
        missed += finding.held() ? 0 : 1;
    }
    return missed;
}

} // namespace bashgah::bench
