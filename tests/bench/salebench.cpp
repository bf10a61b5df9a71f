// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baredatabase.h"
#include "benches.h"
#include "finding.h"

#include "domain/program/programmepresets.h"
#include "services/counter/counterservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>

namespace bashgah::bench {
namespace {

constexpr int rounds = 6;
constexpr int salesPerRound = 100;
constexpr int members = 97;

void addMembers(BareDatabase &shop)
{
    for (int i = 1; i <= members; ++i) {
        shop.run(QStringLiteral("INSERT INTO member (id, code, name, search_key, joined_day, created_at)"
                                " VALUES (%1, 'C%1', 'C%1', 'c%1', 2460000, 0)")
                     .arg(i));
    }
}

double sales(services::CounterService &counter, test::FakeClock &clock, int count)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        clock.advanceMinutes(1);
        domain::PurchaseDraft draft;
        draft.member = domain::MemberId(1 + i % members);
        draft.amount = domain::Money::fromMinor(2'500'000 + i * 1'000);
        draft.key = QStringLiteral("%1-%2").arg(clock.now().msecs).arg(i);
        if (const auto recorded = counter.record(draft); !recorded)
            qFatal("a sale failed with error %d", static_cast<int>(recorded.error().code));
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int benchSale(const QString &folder)
{
    test::FakeClock clock;
    services::NewShop shop;
    shop.name = QStringLiteral("Bench");
    const QString path = folder + QStringLiteral("/sale.bashgah");
    const auto database = services::ShopService::create(path, shop, clock);
    if (!database)
        qFatal("no shop could be made in %s", qPrintable(folder));
    BareDatabase direct(path);
    addMembers(direct);
    services::ProgramService programs(**database, clock);
    const auto preset = domain::programmePresets(shop.currency).front();
    if (!programs.saveNewVersion(preset.programme, QDate(2026, 8, 22)))
        qFatal("no programme could be saved");

    services::CounterService counter(**database, clock);
    BareDatabase bare(folder + QStringLiteral("/bare.sqlite"));
    (void)bare.twoRowTransactions(10);
    (void)sales(counter, clock, 10);
    double bareSeconds = 0;
    double saleSeconds = 0;
    for (int round = 0; round < rounds; ++round) { // alternating, so that both see the same disk
        bareSeconds += bare.twoRowTransactions(salesPerRound);
        saleSeconds += sales(counter, clock, salesPerRound);
    }
    const int count = rounds * salesPerRound;
    const Finding finding{QStringLiteral("durable sales"),
                          QStringLiteral("%1/s").arg(count / saleSeconds, 0, 'f', 0),
                          QStringLiteral("%1 bare two-row transactions/s").arg(count / bareSeconds, 0, 'f', 0),
                          bareSeconds / saleSeconds, 0.4, true};
    print(finding);
    return finding.held() ? 0 : 1;
}

} // namespace bashgah::bench
