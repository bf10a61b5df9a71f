// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/activityservice.h"
#include "services/members/memberservice.h"
#include "services/members/mergeservice.h"
#include "storage/db/connection.h"
#include "storage/repositories/mergedecisions.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTest>

namespace tst_mergetables {

using namespace bashgah;
using domain::MemberId;
using domain::Points;
using test::CounterShop;
using test::must;

namespace {

domain::Programme withSurvey()
{
    domain::ActivityRule survey;
    survey.id = QStringLiteral("survey");
    survey.name = QStringLiteral("survey");
    survey.points = Points(20);
    survey.limit = domain::ActivityLimit::Once;
    domain::Programme programme = CounterShop::plainProgramme();
    programme.activities = {survey};
    return programme;
}

struct Pair : CounterShop
{
    Pair() : CounterShop(test::TestShop::Where::Memory, withSurvey()) {}

    void merge()
    {
        const auto a = must(members.member(kept));
        const auto b = must(members.member(other));
        (void)must(merges.merge({kept, other,
                                 services::MergeService::proposed(a.member.details, b.member.details),
                                 a.version, b.version}));
    }
    void unmerge() { (void)must(merges.undo(kept, other)); }
    void run(const QString &sql)
    {
        must(shop.database().write([&](storage::Connection &c) -> domain::Result<void> {
            c.run(sql);
            return {};
        }));
    }
    [[nodiscard]] QString word(const QString &sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> domain::Result<QString> { return c.word(sql); }));
    }
    /// Whose the only row of a table is.
    [[nodiscard]] QString ownerIn(const QString &table)
    {
        return word(QStringLiteral("SELECT group_concat(member_id, ' ') FROM ") + table);
    }
    [[nodiscard]] QString named(MemberId member) const { return QString::number(member.value()); }

    services::MergeService merges{shop.database(), shop.clock};
    services::MemberService members{shop.database(), shop.clock};
    services::ActivityService activities{shop.database(), shop.clock};
    MemberId kept = addMember(QStringLiteral("A1"));
    MemberId other = addMember(QStringLiteral("B2"));
};

} // namespace

class MergeTablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnThatPointsToAMemberIsDecided()
    {
        Pair pair;
        const QString found = pair.word(QStringLiteral(
            "SELECT group_concat(name, ' ') FROM (SELECT m.name || '.' || f.\"from\" AS name FROM sqlite_master m "
            "JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'member' ORDER BY 1)"));
        QStringList columns = found.split(u' ');
        columns.sort();
        QStringList decided;
        for (const storage::MergeDecision &decision : storage::mergeDecisions())
            decided.append(QString::fromLatin1(decision.column));
        decided.sort();
        QCOMPARE(decided, columns);
    }

    void whatIsMovedIsListedFirst()
    {
        QFile file(QStringLiteral(":/sql/common/merge/log_rows.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const storage::MergeDecision &decision : storage::mergeDecisions()) {
            if (decision.fate != storage::MergeFate::Moved)
                continue;
            const QString table = QString::fromLatin1(decision.column).section(u'.', 0, 0);
            QVERIFY2(text.contains(QString(QStringLiteral(" FROM ") + table)), decision.column);
        }
    }

    void whatBothWereGivenOnceGoesOverAndComesBack()
    {
        Pair pair;
        (void)must(pair.activities.confirm({pair.kept, QStringLiteral("survey"), {}, {}}));
        const auto theirs = must(pair.activities.confirm({pair.other, QStringLiteral("survey"), {}, {}}));
        pair.merge();
        QCOMPARE(pair.ownerIn(QStringLiteral("activity_confirmed")), QString(pair.named(pair.kept) + u' ' + pair.named(pair.kept)));
        (void)must(pair.activities.undo(theirs.id)); // takes the points where they are now
        QCOMPARE(pair.balance(pair.kept), 20);
        QCOMPARE(pair.balance(pair.other), 0);
        QCOMPARE(pair.problems(), QString());
        pair.unmerge();
        QCOMPARE(pair.ownerIn(QStringLiteral("activity_confirmed")), QString(pair.named(pair.kept) + u' ' + pair.named(pair.other)));
        QCOMPARE(pair.word(QStringLiteral("SELECT count(*) FROM activity_confirmed WHERE merge_id IS NOT NULL")), QStringLiteral("0"));
    }

    void aTierSetByHandGoesOverUnlessTheKeptOneHasIts()
    {
        Pair pair;
        const QString pin = QStringLiteral("INSERT INTO tier_pin (member_id, tier_id, until_day, reason, at) "
                                           "VALUES (%1, 'gold', 9999999, 'friend', 1)");
        pair.run(pin.arg(pair.other.value()));
        QVERIFY(must(pair.merges.left(pair.kept, pair.other)).empty());
        pair.merge();
        QCOMPARE(pair.ownerIn(QStringLiteral("tier_pin")), pair.named(pair.kept));
        pair.unmerge();
        QCOMPARE(pair.ownerIn(QStringLiteral("tier_pin")), pair.named(pair.other));
        pair.run(pin.arg(pair.kept.value()));
        const std::vector<services::MergeLeft> left = must(pair.merges.left(pair.kept, pair.other));
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().kind, QStringLiteral("tier_pin"));
        pair.merge();
        QCOMPARE(pair.ownerIn(QStringLiteral("tier_pin")), QString(pair.named(pair.other) + u' ' + pair.named(pair.kept)));
    }

    void theBookWithAPartnerGoesOverAndComesBack()
    {
        Pair pair;
        pair.run(QStringLiteral("INSERT INTO partner (id, name, public_key, price, value, mode, created_at) "
                                "VALUES (1, 'P', 'k', 1, 1, 'postpaid', 1)"));
        pair.run(QStringLiteral("INSERT INTO partner_move (partner_id, kind, uid, points, amount, member_id, at, local_day) "
                                "VALUES (1, 'out', 'u', 1, 1, %1, 1, 1)").arg(pair.other.value()));
        pair.merge();
        QCOMPARE(pair.ownerIn(QStringLiteral("partner_move")), pair.named(pair.kept));
        pair.unmerge();
        QCOMPARE(pair.ownerIn(QStringLiteral("partner_move")), pair.named(pair.other));
    }

    void whoBroughtTheOtherBroughtTheKeptOne()
    {
        Pair pair;
        const MemberId friendly = pair.addMember(QStringLiteral("C3"));
        pair.run(QStringLiteral("INSERT INTO referral (referee_id, referrer_id, at) VALUES (%1, %2, 1)")
                     .arg(pair.other.value()).arg(friendly.value()));
        const QString referee = QStringLiteral("SELECT group_concat(referee_id, ' ') FROM referral");
        pair.merge();
        QCOMPARE(pair.word(referee), pair.named(pair.kept));
        pair.unmerge();
        QCOMPARE(pair.word(referee), pair.named(pair.other));
    }
};

BASHGAH_TEST(tst_mergetables, MergeTablesTest)

} // namespace tst_mergetables

#include "tst_mergetables.moc"
