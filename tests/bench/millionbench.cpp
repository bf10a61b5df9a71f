// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "finding.h"

#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/crowd.h"
#include "support/fakeclock.h"
#include "support/testshop.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

namespace bashgah::bench {
namespace {

constexpr int million = 1'000'000;
constexpr int written = 50'000; ///< by the program; the rest is copied from them by the engine
constexpr double limitMsecs = 100;
constexpr double limitRatio = 100; ///< to one bare row by its index; the search reads and ranks a list of eight

/// Members n and n + 50,000 k share name and tokens of the name; mobile, code and their endings are their own.
void multiply(storage::Connection &c)
{
    const QString copies = QString::number(million / written - 1);
    c.run(QStringLiteral("CREATE TEMP TABLE times AS WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < %1) SELECT k FROM n").arg(copies));
    c.run(QStringLiteral("INSERT INTO member (id, code, mobile, name, given_name, family_name, search_key, sort_key, joined_day, "
                         "last_visit_day, created_at) "
                         "SELECT m.id + 50000 * k, CAST(5000000 + m.id + 50000 * k AS TEXT), '+98935' || printf('%07d', (m.id + 50000 * k) * 7919 % 10000000), "
                         "m.name, m.given_name, m.family_name, m.search_key, m.sort_key, m.joined_day, m.last_visit_day - k % 90, 0 "
                         "FROM member m, times"));
    c.run(QStringLiteral("INSERT INTO member_token (token, member_id) SELECT t.token, t.member_id + 50000 * k FROM member_token t, times "
                         "WHERE t.token GLOB '[^0-9]*' AND t.member_id <= 50000"));
    c.run(QStringLiteral("CREATE TEMP TABLE number AS SELECT id, '0' || substr(mobile, 4) AS digits FROM member WHERE id > 50000 "
                         "UNION ALL SELECT id, code FROM member WHERE id > 50000"));
    c.run(QStringLiteral("INSERT OR IGNORE INTO member_token (token, member_id) WITH RECURSIVE n(k) AS (SELECT 4 UNION ALL SELECT k + 1 FROM n WHERE k < 11) "
                         "SELECT substr(digits, -k), id FROM number, n WHERE length(digits) >= k"));
    c.run(QStringLiteral("DROP TABLE number"));
    c.run(QStringLiteral("ANALYZE"));
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One look-up by an index and its row, the median of many.
double bareQuery(storage::Database &database)
{
    std::vector<double> times;
    for (int i = 1; i <= 501; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)database.read([&](storage::Connection &c) -> domain::Result<qint64> {
            return c.number(QStringLiteral("SELECT count(*) FROM member WHERE mobile = '+98912%1'").arg(i * 7919 % 10'000'000, 7, 10, QLatin1Char('0')));
        });
        times.push_back(milliseconds(timer));
    }
    std::nth_element(times.begin(), times.begin() + 250, times.end());
    return times[250];
}

} // namespace

int benchMillion(const QString &folder)
{
    const test::FakeClock clock;
    const QString path = QDir(folder).filePath(QStringLiteral("million.bashgah"));
    const auto database = services::ShopService::create(path, test::TestShop::defaultShop(), clock);
    if (!database)
        return 1;
    test::addCrowd(**database, clock, written);
    const auto made = (*database)->write([](storage::Connection &c) -> domain::Result<void> {
        multiply(c);
        return {};
    });
    if (!made)
        return 1;
    const services::MemberService members(**database, clock);
    const double bare = bareQuery(**database);
    std::vector<double> keys;
    QStringList texts = typedTexts();
    texts << QStringLiteral("5512345") << QStringLiteral("4711"); // the middle of numbers
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            if (!members.search(text.left(length)))
                return 1;
            keys.push_back(milliseconds(timer));
        }
    }
    std::sort(keys.begin(), keys.end());
    const double median = keys[keys.size() / 2];
    const Finding findings[] = {
        {QStringLiteral("counter search, worst keystroke"), QStringLiteral("ms at 1,000,000 members"), {}, keys.back(),
         limitMsecs, false},
        {QStringLiteral("counter search, median keystroke"),
         QStringLiteral("%1 ms at 1,000,000 members").arg(median, 0, 'f', 2),
         QStringLiteral("%1 ms of a bare indexed query").arg(bare, 0, 'f', 4), median / bare, limitRatio, false},
    };
    int missed = 0;
    for (const Finding &finding : findings) {
        print(finding);
        missed += finding.held() ? 0 : 1;
    }
    missed += benchFindIn(path, QStringLiteral("1,000,000"));
    return missed;
}

} // namespace bashgah::bench
