// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baredatabase.h"
#include "benches.h"
#include "finding.h"

#include "services/analytics/rfmservice.h"
#include "storage/db/database.h"
#include "support/onlineretail.h"

#include <QElapsedTimer>

#include <algorithm>

namespace bashgah::bench {
namespace {

constexpr int runs = 15;

/// The same scores in plain SQL, with the names that a list shows.
const char *const bareQuery = R"(
WITH bought AS (SELECT member_id, %1 - max(local_day) AS recency, count(*) AS receipts,
                       sum(gross - discount - refunded) AS value
                  FROM purchase
                 WHERE member_id IS NOT NULL AND void_at IS NULL AND local_day < %1
                   AND refunded < gross - discount
                 GROUP BY member_id)
SELECT m.id, m.code, m.name, recency, receipts, value,
       5 - (rank() OVER (ORDER BY recency) - 1) * 5 / count(*) OVER (),
       1 + (rank() OVER (ORDER BY receipts) - 1) * 5 / count(*) OVER (),
       1 + (rank() OVER (ORDER BY value) - 1) * 5 / count(*) OVER ()
  FROM bought JOIN member m ON m.id = bought.member_id)";

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int benchRfm(const QString &)
{
    const QString name = QStringLiteral("RFM of Online Retail");
    const auto shop = test::onlineRetailShop();
    if (!shop) {
        skip(name, QStringLiteral("needs xz and the shared data set"));
        return 0;
    }
    const QDate asOf(2011, 12, 10);
    const services::RfmService rfm(shop->database(), shop->clock);
    BareDatabase bare(shop->database().path());
    const QString query = QString::fromLatin1(bareQuery).arg(asOf.toJulianDay());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int run = 0; run < runs; ++run) {
        theirs.push_back(bare.readAll(query));
        QElapsedTimer timer;
        timer.start();
        if (!rfm.table(asOf))
            return 1;
        ours.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    const Finding finding{name, QStringLiteral("%1 ms").arg(median(ours) * 1e3, 0, 'f', 1),
                          QStringLiteral("one window query %1 ms").arg(median(theirs) * 1e3, 0, 'f', 1),
                          median(ours) / median(theirs), 2, false};
    print(finding);
    return finding.held() ? 0 : 1;
}

} // namespace bashgah::bench
