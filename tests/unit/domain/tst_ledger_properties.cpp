// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/pointsaccount.h"
#include "support/property.h"
#include "support/testregistry.h"

#include <QTest>

#include <map>
#include <set>

namespace tst_ledger_properties {

using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::counterexample;

namespace {

constexpr Points none{0};

/// What must hold for one account after every command, kept beside it from the postings alone.
class Mirror
{
public:
    void add(const Posting &posting, const PointsAccount &account)
    {
        m_entries += posting.points;
        m_deficit += posting.deficitChange;
        for (const size_t lot : posting.newLots)
            m_credits[lot] = account.lots()[lot].credit;
        Points used;
        for (const LotMove &move : posting.moves) {
            const bool takes = move.kind == LotMove::Kind::Use || move.kind == LotMove::Kind::Absorb;
            m_used[move.lot] += takes ? move.points : -move.points;
            if (move.kind == LotMove::Kind::Use)
                used += move.points;
        }
        // I3: what a debit took from lots and left as deficit is its amount.
        if (posting.kind && posting.points < none)
            m_debitsMatch = m_debitsMatch && used + posting.deficitChange == -posting.points;
        // I5: once per lot, on a day after its last.
        if (posting.kind == EntryKind::Expire) {
            const size_t lot = posting.moves.front().lot;
            m_expiriesMatch = m_expiriesMatch && m_expired.insert(lot).second
                && account.lots()[lot].expires && *account.lots()[lot].expires < posting.day;
        }
    }

    [[nodiscard]] QString problem(const PointsAccount &account, QDate day) const
    {
        Points lots;
        for (size_t i = 0; i < account.lots().size(); ++i) {
            const Lot &lot = account.lots()[i];
            lots += lot.remaining;
            const auto used = m_used.find(i);
            const Points left = lot.credit - (used == m_used.end() ? none : used->second);
            if (lot.remaining != left || lot.remaining < none || lot.remaining > lot.credit)
                return QStringLiteral("I2 lot %1").arg(i);
        }
        if (m_entries != lots - m_deficit || account.balance() != m_entries)
            return QStringLiteral("I1 balance");
        if (account.deficit() != m_deficit)
            return QStringLiteral("I9 deficit");
        if (account.deficit() > none && account.spendable(day) > none)
            return QStringLiteral("I4 spendable in deficit");
        if (!m_debitsMatch)
            return QStringLiteral("I3 debit");
        return m_expiriesMatch ? QString() : QStringLiteral("I5 expiry");
    }

private:
    Points m_entries;
    Points m_deficit;
    std::map<size_t, Points> m_credits;
    std::map<size_t, Points> m_used;
    std::set<size_t> m_expired;
    bool m_debitsMatch = true;
    bool m_expiriesMatch = true;
};

/// A random history: credits (some pending, some that expire), debits of every policy, reversals,
/// nightly jobs that sometimes come late.
class History
{
public:
    explicit History(Chance &chance) : m_chance(chance) {}

    QString run(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            m_day = m_day.addDays(m_chance.between(0, 5));
            for (const Posting &posting : account.activate(m_day))
                m_mirror.add(posting, account);
            command();
            const QString problem = m_mirror.problem(account, m_day);
            if (!problem.isEmpty())
                return told(problem);
        }
        return {};
    }

    [[nodiscard]] QString told(const QString &problem) const
    {
        return QString(problem + QStringLiteral(" after ") + m_story.join(QStringLiteral(", ")));
    }

    PointsAccount account;

private:
    void tell(const char *what, Points points)
    {
        m_story << QStringLiteral("%1 %2 on %3").arg(QLatin1String(what)).arg(points.value())
                       .arg(m_day.toString(Qt::ISODate));
    }
    void command()
    {
        switch (m_chance.between(0, 4)) {
        case 0:
        case 1:
            return credit();
        case 2:
            return debit();
        case 3:
            return restore();
        default:
            tell("expire", none);
            for (const Posting &posting : account.expire(m_day))
                m_mirror.add(posting, account);
        }
    }
    void credit()
    {
        const QDate activates = m_day.addDays(m_chance.oneIn(3) ? m_chance.between(1, 14) : 0);
        std::optional<QDate> expires;
        if (!m_chance.oneIn(4))
            expires = activates.addDays(m_chance.between(0, 60));
        const Points points(m_chance.between(1, 500));
        tell("credit", points);
        m_mirror.add(account.credit(EntryKind::Earn, points, m_day, activates, expires), account);
    }
    void debit()
    {
        const auto policy = static_cast<DebitPolicy>(m_chance.between(0, 2));
        std::optional<size_t> first;
        if (!account.lots().empty() && m_chance.oneIn(2))
            first = static_cast<size_t>(m_chance.between(0, qint64(account.lots().size()) - 1));
        const PointsAccount before = account;
        const Points points(m_chance.between(1, 600));
        tell("debit", points);
        const auto posting = account.debit(EntryKind::Clawback, points, m_day, policy, first);
        if (!posting) {
            m_refusedUnchanged = m_refusedUnchanged && before.lots() == account.lots();
            return;
        }
        m_mirror.add(*posting, account);
        m_debits.push_back(traceOf(*posting));
    }
    void restore()
    {
        if (m_debits.empty())
            return;
        const auto place = static_cast<size_t>(m_chance.between(0, qint64(m_debits.size()) - 1));
        DebitTrace trace = m_debits[place];
        Points whole = trace.deficit;
        for (const DebitTrace::Part &part : trace.uses)
            whole += part.points;
        m_debits.erase(m_debits.begin() + qint64(place));
        tell("restore", whole);
        if (whole > none)
            m_mirror.add(account.restore(EntryKind::RedeemReversal, whole, m_day, trace), account);
    }

    Chance &m_chance;
    Mirror m_mirror;
    QDate m_day{2026, 3, 21};
    std::vector<DebitTrace> m_debits;
    bool m_refusedUnchanged = true;
    QStringList m_story;
};

} // namespace

/// I1-I6, I8 and I9 on random histories with fixed seeds (DOMAIN 16).
class LedgerProperties : public QObject
{
    Q_OBJECT

private slots:
    void everyHistoryAddsUp()
    {
        const QString found = counterexample(2000, [](Chance &chance) { return History(chance).run(60); });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // I8: reversing a debit at once leaves the account as if it had not happened.
    void reversingADebitRestoresTheLots()
    {
        const QString found = counterexample(500, [](Chance &chance) -> QString {
            History history(chance);
            if (const QString problem = history.run(30); !problem.isEmpty())
                return problem;
            const QDate day(2026, 12, 1);
            PointsAccount account = history.account;
            static_cast<void>(account.activate(day));
            const PointsAccount before = account;
            const auto debit = account.debit(EntryKind::Redeem, Points(chance.between(1, 900)), day,
                                             static_cast<DebitPolicy>(chance.between(0, 2)));
            if (!debit)
                return {};
            static_cast<void>(
                account.restore(EntryKind::RedeemReversal, -debit->points, day, traceOf(*debit)));
            const bool same = account.balance() == before.balance() && account.deficit() == before.deficit()
                && account.spendable(day) == before.spendable(day) && account.expiring(day) == before.expiring(day);
            return same ? QString()
                        : history.told(QStringLiteral("I8 debit of %1 and back").arg(-debit->points.value()));
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // Points never leave by the back door: the job twice on one day books nothing the second time.
    void expiringTwiceChangesNothing()
    {
        const QString found = counterexample(200, [](Chance &chance) -> QString {
            History history(chance);
            if (const QString problem = history.run(30); !problem.isEmpty())
                return problem;
            const QDate day(2027, 6, 1);
            static_cast<void>(history.account.expire(day));
            return history.account.expire(day).empty() ? QString() : history.told(QStringLiteral("expired twice"));
        });
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    // Points that come back to a lot whose end is booked end once more, under a lot of their own.
    void pointsOfAnEndedLotEndAgain()
    {
        PointsAccount account;
        const QDate day(2026, 1, 1);
        static_cast<void>(account.credit(EntryKind::Earn, Points(100), day, day, day.addDays(10)));
        const auto debit = account.debit(EntryKind::Redeem, Points(60), day, DebitPolicy::Reject);
        QCOMPARE(account.expire(day.addDays(11)).size(), size_t(1));
        static_cast<void>(
            account.restore(EntryKind::RedeemReversal, Points(60), day.addDays(20), traceOf(*debit)));
        QCOMPARE(account.balance(), Points(60));
        QCOMPARE(account.spendable(day.addDays(20)), none);
        QCOMPARE(account.expire(day.addDays(21)).front().points, Points(-60));
        QCOMPARE(account.balance(), none);
        QCOMPARE(account.lots().front().remaining, none);
    }

    // B21: the end of a lot counts before its night, for what is taken as for what is spent.
    void aForcedDebitLeavesWhatHasEnded()
    {
        const QDate day(2026, 1, 1);
        PointsAccount account;
        static_cast<void>(account.credit(EntryKind::Earn, Points(100), day, day, day.addDays(10)));
        static_cast<void>(account.credit(EntryKind::Earn, Points(30), day, day, std::nullopt));
        const auto debit = account.debit(EntryKind::Clawback, Points(50), day.addDays(11), DebitPolicy::Clamp);
        QCOMPARE(debit->points, Points(-30));
        QCOMPARE(debit->writtenOff, Points(20));
        QCOMPARE(account.lots().front().remaining, Points(100));
        QCOMPARE(account.expire(day.addDays(11)).front().points, Points(-100));
    }

    void holdsAreNotSpendable()
    {
        const QDate day(2026, 1, 1);
        PointsAccount source;
        static_cast<void>(source.credit(EntryKind::Earn, Points(100), day, day, std::nullopt));
        PointsAccount account(source.lots(), none, {{Points(70), Instant{1000}}});
        QCOMPARE(account.spendable(day, Instant{999}), Points(30));
        QVERIFY(!account.debit(EntryKind::Redeem, Points(31), day, DebitPolicy::Reject, {}, Instant{999}));
        QCOMPARE(account.spendable(day, Instant{1000}), Points(100));
    }

    // B28: a lot that becomes usable pays the open deficit first.
    void activationPaysTheDeficit()
    {
        const QDate day(2026, 1, 1);
        PointsAccount account;
        static_cast<void>(account.credit(EntryKind::Earn, Points(100), day, day.addDays(7), std::nullopt));
        static_cast<void>(account.debit(EntryKind::Clawback, Points(30), day, DebitPolicy::Negative));
        QCOMPARE(account.balance(), Points(70));
        QCOMPARE(account.spendable(day), none);
        QCOMPARE(account.activate(day.addDays(7)).size(), size_t(1));
        QCOMPARE(account.deficit(), none);
        QCOMPARE(account.spendable(day.addDays(7)), Points(70));
    }
};

BASHGAH_TEST(tst_ledger_properties, LedgerProperties)

} // namespace tst_ledger_properties

#include "tst_ledger_properties.moc"
