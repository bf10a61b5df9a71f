// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/couponservice.h"
#include "services/members/memberdataservice.h"
#include "services/stored/storedvalueservice.h"
#include "storage/db/connection.h"
#include "storage/readmodels/dossiersections.h"
#include "storage/repositories/mergedecisions.h"
#include "storage/repositories/shoprepository.h"
#include "support/street.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_memberdata {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::Street;

namespace {

void run(Street &street, const QString &sql)
{
    must(street.shop.database().write([&](storage::Connection &c) -> Result<void> {
        c.run(sql);
        return {};
    }));
}

QJsonObject dataOf(Street &street, MemberId member)
{
    return must(services::MemberDataService(street.shop.database(), street.shop.clock).all(member));
}

QJsonArray listOf(const QJsonObject &data, const char *key)
{
    return data.value(QLatin1String(key)).toArray();
}

QJsonObject firstOf(const QJsonObject &data, const char *key)
{
    return listOf(data, key).first().toObject();
}

/// A line of the trail by the manager Mina.
void note(Street &street, const char *action, const QString &subject, const char *before, const char *after)
{
    must(street.shop.database().write([&](storage::Connection &c) -> Result<void> {
        storage::ShopRepository(c).audit(street.shop.clock.now(), StaffId(77), QLatin1String(action), subject,
                                         QString::fromUtf8(before), QString::fromUtf8(after));
        return {};
    }));
}

QString aboutMember(MemberId member)
{
    return QStringLiteral("member:%1").arg(member.value());
}

/// The actions of the trail that are handed over, oldest first.
QStringList deedsOf(const QJsonObject &data)
{
    QStringList deeds;
    for (const QJsonValue &line : listOf(data, "trail"))
        deeds << line.toObject().value(QLatin1String("action")).toString();
    return deeds;
}

/// Every column that dossiers speak of, or say why not.
QStringList decidedColumns()
{
    QStringList columns;
    for (const storage::DossierSection &section : storage::dossierSections())
        columns += QString::fromLatin1(section.covers).split(u' ', Qt::SkipEmptyParts);
    for (const storage::DossierPlace &place : storage::dossierPlaces())
        columns += QString::fromLatin1(place.column);
    columns.sort();
    return columns;
}

} // namespace

/// A member's whole data (issue 5, 2): whole means that no table is forgotten.
class MemberDataTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnThatPointsToAMemberIsHandedOverOrSaysWhyNot()
    {
        Street street;
        const QString found = must(street.shop.database().read([](storage::Connection &c) -> Result<QString> {
            return c.word(QStringLiteral(
                "SELECT group_concat(name, ' ') FROM (SELECT m.name || '.' || f.\"from\" AS name FROM sqlite_master m "
                "JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f.\"table\" = 'member' ORDER BY 1)"));
        }));
        QStringList columns = found.split(u' ');
        columns.sort();
        QCOMPARE(decidedColumns(), columns);
        QStringList merged; // the list that merges go by
        for (const storage::MergeDecision &decision : storage::mergeDecisions())
            merged << QString::fromLatin1(decision.column);
        merged.sort();
        QCOMPARE(decidedColumns(), merged);
        for (const storage::DossierPlace &place : storage::dossierPlaces())
            QVERIFY2((*place.where == '\0') != (*place.why == '\0'), place.column);
    }

    void everyListHasTheColumnsItNames()
    {
        Street street;
        for (const storage::DossierSection &section : storage::dossierSections()) {
            const int columns = must(street.shop.database().read([&](storage::Connection &c) -> Result<int> {
                auto rows = c.statement(QString(QStringLiteral("dossier/") + QLatin1String(section.key)));
                return rows.bind("members", QStringLiteral("[1]")).exec().columns();
            }));
            QVERIFY2(columns == static_cast<int>(section.columns.size()), section.key);
        }
        const QJsonObject data = dataOf(street, street.reza);
        for (const storage::DossierSection &section : storage::dossierSections())
            QVERIFY2(data.value(QLatin1String(section.key)).isArray(), section.key);
        for (const storage::DossierPlace &place : storage::dossierPlaces()) {
            const QLatin1String key(place.where);
            QVERIFY2(key.isEmpty() || key == QLatin1String("photo") || data.contains(key), place.column); // no photo: no name of it
        }
    }

    void creditRewardsGiftsAndRefundsAreThere()
    {
        Street street;
        street.earn(street.reza, 70);
        (void)must(services::StoredValueService(street.shop.database(), street.shop.clock)
                       .topUpCredit(street.reza, {Money::fromMinor(4'000), QStringLiteral("cash"), {}, {}, {}}));
        const RewardId cup = street.cup(50, 5);
        (void)must(street.rewards.reserve({cup, street.reza, {}, {}}, street.soon()));
        street.card(cup);
        (void)street.stamp(street.reza);
        const PurchaseId second = street.stamp(street.reza);
        const QJsonObject data = dataOf(street, street.reza);
        QCOMPARE(firstOf(data, "credit").value(QLatin1String("amount")).toString(), QStringLiteral("400")); // tomans
        QCOMPARE(firstOf(data, "credit").value(QLatin1String("kind")).toString(), QStringLiteral("topup"));
        QCOMPARE(listOf(data, "rewards").size(), 2); // set aside, and the card's gift
        QCOMPARE(firstOf(data, "rewards").value(QLatin1String("state")).toString(), QStringLiteral("reserved"));
        QCOMPARE(firstOf(data, "challenges").value(QLatin1String("name")).toString(), QStringLiteral("coffee"));
        QVERIFY(listOf(data, "refunds").isEmpty());
        street.back(second, 300);
        QCOMPARE(firstOf(dataOf(street, street.reza), "refunds").value(QLatin1String("amount")).toString(), QStringLiteral("30"));
        QVERIFY(listOf(dataOf(street, street.sara), "credit").isEmpty());
    }

    void aCodeThatGaveWayIsThere()
    {
        Street street;
        services::CouponService coupons(street.shop.database(), street.shop.clock);
        CouponRule rule;
        rule.discount.name = QStringLiteral("club");
        rule.discount.effect = PercentOff{Percent::whole(10), {}};
        rule.automatic = true;
        (void)must(coupons.make({rule, 1, {}, {}}));
        rule.discount.name = QStringLiteral("five");
        rule.discount.effect = PercentOff{Percent::whole(5), {}};
        rule.automatic = false;
        const QString code = must(coupons.codes(must(coupons.make({rule, 1, {}, {}})))).front().code;
        PurchaseDraft bill = CounterShop::draft(street.reza, 20'000);
        bill.codes = {code};
        (void)must(street.counter.record(bill));
        const QJsonObject data = dataOf(street, street.reza);
        QCOMPARE(listOf(data, "unused_codes").size(), 1);
        QCOMPARE(firstOf(data, "unused_codes").value(QLatin1String("code")).toString(), code);
        QCOMPARE(firstOf(data, "unused_codes").value(QLatin1String("other")).toString(), QStringLiteral("club"));
        QVERIFY(listOf(data, "coupon_uses").size() == 1); // of the club's own discount
        QVERIFY(listOf(dataOf(street, street.sara), "unused_codes").isEmpty());
    }

    void aSplitPaymentSaysItsKinds()
    {
        Street street;
        PurchaseDraft bill = CounterShop::draft(street.reza, 1'000);
        bill.extras.payments = {{QStringLiteral("card"), Money::fromMinor(600)}, {QStringLiteral("cash"), Money::fromMinor(400)}};
        (void)must(street.counter.record(bill));
        const QJsonArray parts = firstOf(dataOf(street, street.reza), "purchases").value(QLatin1String("payments")).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.first().toObject(), (QJsonObject{{QStringLiteral("kind"), QStringLiteral("card")},
                                                        {QStringLiteral("amount"), QStringLiteral("60")}}));
    }

    void membershipsTiersReferralsAndDrawsAreThere()
    {
        Street street;
        const QString reza = QString::number(street.reza.value());
        run(street, QStringLiteral("INSERT INTO plan (id, name, price, months, reminder_days, refund_rule, refund_days, created_at) "
                                   "VALUES (1, 'Gold club', 5000, 12, 7, 'none', 0, 1)"));
        run(street, QStringLiteral("INSERT INTO membership (plan_id, member_id, paid, sold_at, sold_day, first_day, last_day) "
                                   "VALUES (1, %1, 5000, 1, 2460000, 2460000, 2460365)").arg(reza));
        run(street, QStringLiteral("INSERT INTO tier_pin (member_id, tier_id, until_day, reason, at) "
                                   "VALUES (%1, 'gold', 2460365, 'friend', 1)").arg(reza));
        run(street, QStringLiteral("INSERT INTO referral (referee_id, referrer_id, at) VALUES (%1, %2, 1)")
                        .arg(reza).arg(street.sara.value()));
        run(street, QStringLiteral("INSERT INTO lucky_draw (id, name, prize, winners, first_day, last_day, created_at) "
                                   "VALUES (1, 'Nowruz', 'bicycle', 1, 1, 2, 1)"));
        run(street, QStringLiteral("INSERT INTO draw_winner (draw_id, place, member_id) VALUES (1, 1, %1)").arg(reza));
        const QJsonObject data = dataOf(street, street.reza);
        QCOMPARE(firstOf(data, "memberships").value(QLatin1String("paid")).toString(), QStringLiteral("500"));
        QCOMPARE(firstOf(data, "memberships").value(QLatin1String("first_day")).toString(), QStringLiteral("2023-02-24"));
        QCOMPARE(firstOf(data, "tiers_by_hand").value(QLatin1String("why")).toString(), QStringLiteral("friend"));
        QCOMPARE(firstOf(data, "draws").value(QLatin1String("prize")).toString(), QStringLiteral("bicycle"));
        QCOMPARE(firstOf(data, "referrals").value(QLatin1String("brought_somebody")), QJsonValue(false));
        QCOMPARE(firstOf(dataOf(street, street.sara), "referrals").value(QLatin1String("brought_somebody")), QJsonValue(true));
    }

    /// The member may know what was done and when; who works in the shop is known by the role alone.
    void whatWasDoneToTheirDataIsThereWithTheRoleAlone()
    {
        Street street;
        run(street, QStringLiteral("INSERT INTO staff (id, name, created_at, role) VALUES (77, 'Mina', 1, 'manager')"));
        run(street, QStringLiteral("INSERT INTO consent_entry (member_id, state, source, wording, at, staff_id) "
                                   "VALUES (%1, 'granted', 'counter', 'yes', 1, 77)").arg(street.reza.value()));
        note(street, "member.change", aboutMember(street.reza), R"({"city":"Yazd"})", R"({"city":"Qom"})");
        const QJsonObject data = dataOf(street, street.reza);
        const QJsonObject changed = listOf(data, "trail").last().toObject();
        QCOMPARE(changed.value(QLatin1String("action")).toString(), QStringLiteral("member.change"));
        QCOMPARE(changed.value(QLatin1String("by")).toString(), QStringLiteral("manager"));
        QCOMPARE(changed.value(QLatin1String("before")).toString(), QStringLiteral(R"({"city":"Yazd"})"));
        QCOMPARE(changed.value(QLatin1String("after")).toString(), QStringLiteral(R"({"city":"Qom"})"));
        QCOMPARE(listOf(data, "consents").last().toObject().value(QLatin1String("by")).toString(), QStringLiteral("manager"));
        QVERIFY(!QJsonDocument(data).toJson().contains("Mina"));
        // The next time this handing over stands there, too.
        QCOMPARE(deedsOf(dataOf(street, street.reza)).last(), QStringLiteral("member.data"));
    }

    void theTrailOfPurchasesRewardsAndCreditIsThereAndThatOfOthersIsNot()
    {
        Street street;
        run(street, QStringLiteral("INSERT INTO staff (id, name, created_at, role) VALUES (77, 'Mina', 1, 'manager')"));
        note(street, "member.change", aboutMember(street.sara), "", R"({"city":"Shiraz"})");
        note(street, "member.distinct", aboutMember(street.reza), "", "member:1");
        note(street, "member.refer", aboutMember(street.reza), "", "member:1");
        note(street, "import.link", QString(QStringLiteral("batch:1/") + aboutMember(street.reza)), "", R"({"referrer":1})");
        street.earn(street.reza, 70);
        (void)must(street.rewards.reserve({street.cup(50, 5), street.reza, {}, {}}, street.soon()));
        const QJsonObject data = dataOf(street, street.reza);
        const QStringList deeds = deedsOf(data);
        QVERIFY(deeds.contains(QStringLiteral("purchase.record")));
        QVERIFY(deeds.contains(QStringLiteral("reward.reserve")));
        QVERIFY(deeds.contains(QStringLiteral("import.link"))); // as what an import filled in is, but not who it names
        QVERIFY(!deeds.contains(QStringLiteral("member.distinct"))); // would name somebody else
        for (const QJsonValue &line : listOf(data, "trail")) {
            QVERIFY(!line.toObject().value(QLatin1String("after")).toString().contains(u"Shiraz"));
            const QString action = line.toObject().value(QLatin1String("action")).toString();
            if (action == u"member.refer" || action == u"import.link")
                QVERIFY(line.toObject().value(QLatin1String("after")).toString().isEmpty());
        }
    }

    void aTierHasTheNameThatTheProgrammeGaveIt()
    {
        Street street;
        run(street, QStringLiteral("INSERT INTO programme_version (id, version, start_day, document, hash, created_at) VALUES "
                                   "(900, 900, 2470000, '{\"tiers\":{\"list\":[{\"id\":\"t1\",\"name\":\"Friends\"}]}}', 'x', 1)"));
        run(street, QStringLiteral("INSERT INTO tier_evaluation (member_id, day, score, tier_id, programme_version_id, cause, at) "
                                   "VALUES (%1, 2460000, 7000, 't1', 900, 'purchase', 1)").arg(street.reza.value()));
        run(street, QStringLiteral("INSERT INTO tier_pin (member_id, tier_id, until_day, reason, at) "
                                   "VALUES (%1, 't1', 2460365, 'friend', 1)").arg(street.reza.value()));
        const QJsonObject data = dataOf(street, street.reza);
        QCOMPARE(firstOf(data, "tiers").value(QLatin1String("tier_name")).toString(), QStringLiteral("Friends"));
        QCOMPARE(firstOf(data, "tiers_by_hand").value(QLatin1String("tier_name")).toString(), QStringLiteral("Friends"));
    }

    void whatTheFirstPurchaseCameToIsMoney()
    {
        Street street;
        run(street, QStringLiteral("INSERT INTO tier_evaluation (member_id, day, score, measure, tier_id, programme_version_id, "
                                   "cause, at) SELECT %1, 2460000, 7000, 'first_purchase', '', id, 'purchase', 1 "
                                   "FROM programme_version LIMIT 1").arg(street.reza.value()));
        const QJsonObject tier = firstOf(dataOf(street, street.reza), "tiers");
        QCOMPARE(tier.value(QLatin1String("spent")).toString(), QStringLiteral("700")); // tomans
        QVERIFY(!tier.value(QLatin1String("reached")).isDouble());
    }

    /// What came from others is there, their names are not: those are theirs.
    void pointsOfTheHouseholdNameNobody()
    {
        Street street;
        street.earn(street.ali, 40);
        (void)street.spend(street.sara, 40);
        const QJsonObject data = dataOf(street, street.ali);
        const QJsonObject given = listOf(data, "ledger").last().toObject();
        QCOMPARE(given.value(QLatin1String("points")).toInteger(), -40);
        QCOMPARE(given.value(QLatin1String("between")).toString(), QStringLiteral("household"));
        QCOMPARE(firstOf(data, "households").value(QLatin1String("points_together")), QJsonValue(true));
    }

    void whatWasOfThoseMergedIntoThemComesAlong()
    {
        Street street;
        street.earn(street.reza, 70);
        run(street, QStringLiteral("INSERT INTO tier_evaluation (member_id, day, score, tier_id, programme_version_id, cause, at) "
                                   "SELECT %1, 2460000, 7000, '', id, 'purchase', 1 FROM programme_version LIMIT 1")
                        .arg(street.reza.value()));
        const MemberId between = street.addMember(QStringLiteral("between"));
        const MemberId last = street.addMember(QStringLiteral("last"));
        street.merge(between, street.reza);
        street.merge(last, between);
        const QJsonObject data = dataOf(street, last);
        QVERIFY(!listOf(data, "earlier_points").isEmpty());
        QCOMPARE(firstOf(data, "earlier_points").value(QLatin1String("points")).toInteger(), 70);
        QCOMPARE(listOf(data, "merges").size(), 2);
        QCOMPARE(firstOf(data, "merges").value(QLatin1String("code")).toString(), QStringLiteral("reza"));
        QVERIFY(!listOf(data, "tiers").isEmpty());
        QCOMPARE(firstOf(data, "tiers").value(QLatin1String("spent")).toString(), QStringLiteral("700"));
    }
};

BASHGAH_TEST(tst_memberdata, MemberDataTest)

} // namespace tst_memberdata

#include "tst_memberdata.moc"
