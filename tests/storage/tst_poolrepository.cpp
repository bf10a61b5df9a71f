// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/poolrepository.h"
#include "support/crowd.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

#include <functional>

namespace tst_poolrepository {

using namespace bashgah;
using domain::EntryKind;
using domain::Instant;
using domain::MemberId;
using domain::Points;
using domain::Result;
using storage::AccountRecord;
using storage::Connection;
using storage::HouseholdRepository;
using storage::LedgerRepository;
using storage::PoolRepository;
using test::must;

namespace {

const QDate day(2026, 8, 1);

} // namespace

class PoolRepositoryTest final : public QObject
{
    Q_OBJECT

private:
    test::TestShop m_shop{test::TestShop::Where::Memory};

    [[nodiscard]] MemberId person(const QString &code)
    {
        return test::addMember(m_shop.database(), m_shop.clock, code, QString(), code);
    }
    void write(const std::function<void(Connection &)> &work)
    {
        must(m_shop.database().write([&](Connection &c) -> Result<void> {
            work(c);
            return {};
        }));
    }

private slots:
    void othersAreThoseWhoSpendTogether()
    {
        const MemberId ann = person(QStringLiteral("a1"));
        const MemberId bob = person(QStringLiteral("b1"));
        const MemberId cid = person(QStringLiteral("c1"));
        write([&](Connection &c) {
            HouseholdRepository households(c);
            PoolRepository pool(c);
            const qint64 home = households.insert(QStringLiteral("home"), m_shop.clock.now());
            for (const MemberId each : {ann, bob, cid})
                households.join(each, home);
            QVERIFY(pool.others(ann).empty()); // off at first
            households.setPooled(home, true);
            QCOMPARE(pool.others(ann), (std::vector<MemberId>{bob, cid}));
            households.setOwnPoints(bob, true);
            QCOMPARE(pool.others(ann), (std::vector<MemberId>{cid}));
            QVERIFY(pool.others(bob).empty());
            QVERIFY(households.of(ann)->pooled);
            households.setPooled(home, false);
            QVERIFY(pool.others(ann).empty());
        });
    }

    void aLotKnowsWhereItCameFrom()
    {
        const MemberId ann = person(QStringLiteral("a2"));
        const MemberId bob = person(QStringLiteral("b2"));
        write([&](Connection &c) {
            LedgerRepository ledger(c);
            PoolRepository pool(c);
            storage::EntryFacts facts;
            facts.at = m_shop.clock.now();
            AccountRecord his = ledger.account(bob, LedgerRepository::Lots::Open);
            ledger.store(his, his.points.credit(EntryKind::Adjust, Points(30), day, day, {}), facts);
            const auto out = ledger.store(his, his.points.takeParts(EntryKind::TransferOut, {{0, Points(30)}}, day), facts);
            AccountRecord hers = ledger.account(ann, LedgerRepository::Lots::Open);
            ledger.store(hers, hers.points.credit(EntryKind::TransferIn, Points(30), day, day, {}), facts);
            const domain::LotId from = *his.points.lots().front().id;
            const domain::LotId lot = *hers.points.lots().front().id;
            QVERIFY(!pool.originOf(lot));
            pool.noteLot(lot, from, out);
            const auto origin = pool.originOf(lot);
            QVERIFY(origin.has_value());
            QCOMPARE(origin->from, from);
            QCOMPARE(origin->out, out);
            QCOMPARE(origin->giver, bob);
        });
    }

    void partsOfAHoldAreGivenUpWithIt()
    {
        const MemberId ann = person(QStringLiteral("a3"));
        const MemberId bob = person(QStringLiteral("b3"));
        write([&](Connection &c) {
            LedgerRepository ledger(c);
            PoolRepository pool(c);
            const Instant until{m_shop.clock.now().msecs + 1'000};
            const AccountRecord hers = ledger.account(ann, LedgerRepository::Lots::Open);
            const AccountRecord his = ledger.account(bob, LedgerRepository::Lots::Open);
            const domain::HoldId hold = ledger.insertHold(hers.id, Points(20), until, QStringLiteral("test"));
            pool.insertPart(his.id, Points(5), until, QStringLiteral("test"), hold);
            const auto held = pool.held(hold);
            QCOMPARE(held.size(), size_t(2));
            QCOMPARE(held[0].member, ann);
            QCOMPARE(held[1].member, bob);
            QCOMPARE(held[1].points.value(), 5);
            pool.endParts(hold, m_shop.clock.now());
            QCOMPARE(pool.held(hold).size(), size_t(1));
            pool.insertPart(his.id, Points(5), until, QStringLiteral("test"), hold);
            ledger.releaseHold(hold, m_shop.clock.now());
            QVERIFY(pool.held(hold).empty());
        });
    }
};

BASHGAH_TEST(tst_poolrepository, PoolRepositoryTest)

} // namespace tst_poolrepository

#include "tst_poolrepository.moc"
