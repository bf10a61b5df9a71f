// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberservice.h"
#include "support/crowd.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_memberservice {

using namespace bashgah;
using domain::ConsentState;
using domain::ErrorCode;
using domain::MemberDetails;
using domain::TimelineKind;
using services::MemberService;
using services::Registration;

namespace {

Registration sara()
{
    Registration request;
    request.details.mobile = *domain::MobileNumber::parse(u"09121234567");
    request.details.code = QStringLiteral(" ۱۰۴۲ ");
    request.details.name = QStringLiteral("سارا  احمدي");
    return request;
}

} // namespace

class MemberServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void registeringTidiesAndTellsAfterwards()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        QSignalSpy registered(&members, &MemberService::memberRegistered);
        const auto made = members.registerMember(sara());
        QVERIFY(made.has_value());
        QCOMPARE(registered.count(), 1);
        const auto view = members.member(made->id);
        QCOMPARE(view->member.details.name, QStringLiteral("سارا احمدی"));
        QCOMPARE(*view->member.details.code, QStringLiteral("1042"));
        QCOMPARE(view->member.details.joinedOn, QDate(2026, 8, 22));
        QCOMPARE(view->member.consent, ConsentState::Unknown);
    }

    void consentIsKeptOnlyWhenGiven()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        Registration request = sara();
        request.hasConsent = true;
        request.consentWording = QStringLiteral("پیامک می‌پذیرم");
        const auto made = members.registerMember(request);
        const auto profile = members.profile(made->id);
        QCOMPARE(profile->view.member.consent, ConsentState::Granted);
        QCOMPARE(profile->consents.size(), size_t(1));
        QCOMPARE(profile->consents.front().wording, request.consentWording);
        QCOMPARE(profile->consents.front().source, QStringLiteral("counter"));
    }

    void sameRequestTwiceMakesOneMember()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        Registration request = sara();
        request.key = QStringLiteral("k1");
        const auto first = members.registerMember(request);
        const auto again = members.registerMember(request);
        QVERIFY(again.has_value());
        QCOMPARE(again->id, first->id);
        QVERIFY(again->repeated);
        request.details.name = QStringLiteral("دیگری");
        QCOMPARE(members.registerMember(request).error().code, ErrorCode::DuplicateRequest);
    }

    void duplicateMobileNamesWhoHasIt()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        const auto first = members.registerMember(sara());
        Registration other = sara();
        other.details.code.reset();
        other.details.name = QStringLiteral("مینا");
        const auto refused = members.registerMember(other);
        QCOMPARE(refused.error().code, ErrorCode::DuplicateMobile);
        QCOMPARE(refused.error().field, QStringLiteral("mobile"));
        QCOMPARE(refused.error().args, (QStringList{QStringLiteral("09121234567"),
                                                    QStringLiteral("سارا احمدی"),
                                                    QString::number(first->id.value())}));
        const auto duplicate = members.findDuplicate(other.details);
        QCOMPARE(duplicate->value().member, first->id);
        QCOMPARE(*members.count({}), 1);
    }

    void duplicateCodeIsRefused()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        (void)members.registerMember(sara());
        Registration other;
        other.details.code = QStringLiteral("1042");
        QCOMPARE(members.registerMember(other).error().code, ErrorCode::DuplicateCode);
    }

    void checkReportsEveryWrongField()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        MemberDetails details;
        details.birthday = QDate(2027, 1, 1);
        details.name = QString(101, u'ا');
        const auto report = members.check(details);
        QStringList fields;
        for (const domain::Error &error : *report)
            fields << error.field;
        fields.sort();
        QCOMPARE(fields, (QStringList{QStringLiteral("birthday"), QStringLiteral("mobile"), QStringLiteral("name")}));
    }

    void updateNeedsTheVersionThatWasRead()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        const auto id = members.registerMember(sara())->id;
        auto view = *members.member(id);
        view.member.details.name = QStringLiteral("سارا کریمی");
        const auto version = members.update(id, view.member.details, view.version);
        QCOMPARE(*version, view.version + 1);
        QCOMPARE(members.update(id, view.member.details, view.version).error().code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(members.search(QStringLiteral("کریمی"))->size(), size_t(1));
        QCOMPARE(members.search(QStringLiteral("احمدی"))->size(), size_t(0));
        QCOMPARE(shop.database().connection().number(
                     QStringLiteral("SELECT count(*) FROM audit WHERE action = 'member.change'")), 1);
    }

    void optingOutStopsMessagesAndAgreeingLiftsIt()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        const auto id = members.registerMember(sara())->id;
        QVERIFY(members.setConsent(id, false, {}).has_value());
        QVERIFY(members.member(id)->isSuppressed);
        QCOMPARE(members.member(id)->member.consent, ConsentState::Refused);
        QVERIFY(members.setConsent(id, true, QStringLiteral("متن")).has_value());
        QVERIFY(!members.member(id)->isSuppressed);
        QCOMPARE(members.profile(id)->consents.size(), size_t(2));
    }

    void unknownMemberIsNotFound()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        const domain::MemberId nobody(99);
        QCOMPARE(members.member(nobody).error().code, ErrorCode::MemberNotFound);
        QCOMPARE(members.profile(nobody).error().code, ErrorCode::MemberNotFound);
        QCOMPARE(members.setConsent(nobody, true, {}).error().code, ErrorCode::MemberNotFound);
        QCOMPARE(members.findByKey(QStringLiteral("09121234567")).error().code, ErrorCode::MemberNotFound);
    }

    void findByKeyTakesMobileOrCode()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        const auto id = members.registerMember(sara())->id;
        QCOMPARE(*members.findByKey(QStringLiteral("۰۹۱۲۱۲۳۴۵۶۷")), id);
        QCOMPARE(*members.findByKey(QStringLiteral("1042")), id);
    }

    void profileTellsThePastNewestFirst()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        Registration request = sara();
        request.hasConsent = true;
        const auto id = members.registerMember(request)->id;
        writePast(shop, id);
        const auto profile = members.profile(id);
        QList<TimelineKind> kinds;
        for (const domain::TimelineItem &item : profile->timeline)
            kinds << item.kind;
        QCOMPARE(kinds, (QList<TimelineKind>{TimelineKind::Refund, TimelineKind::Purchase, TimelineKind::Tier,
                                             TimelineKind::Purchase, TimelineKind::Consent, TimelineKind::Registered}));
        const domain::TimelineItem &purchase = profile->timeline[1];
        QCOMPARE(purchase.key, QStringLiteral("part"));
        QCOMPARE(purchase.amount, domain::Money::fromMinor(900));
        QCOMPARE(purchase.refundable, domain::Money::fromMinor(600));
        QCOMPARE(profile->timeline[3].key, QStringLiteral("void"));
        QCOMPARE(profile->stats.visits, 1);
        QCOMPARE(profile->stats.spend, domain::Money::fromMinor(600));
        QCOMPARE(profile->stats.lastVisit, std::optional(QDate(2026, 8, 22)));
        QCOMPARE(members.profile(id, 2)->timeline.size(), size_t(2));
        QVERIFY(members.profile(id, 2)->hasOlder);
    }

private:
    /// A void purchase of 500, a tier change, a purchase of 900 net, 300 of it given back.
    static void writePast(test::TestShop &shop, domain::MemberId id)
    {
        const qint64 day = QDate(2026, 8, 22).toJulianDay();
        const qint64 at = shop.clock.now().msecs;
        storage::Connection &c = shop.database().connection();
        const QString member = QString::number(id.value());
        c.run(QStringLiteral("INSERT INTO purchase (ref, source, member_id, occurred_at, local_day, gross, discount, refunded, void_at)"
                             " VALUES ('1', 'counter', %1, %2, %3, 500, 0, 0, %2), ('2', 'counter', %1, %4, %3, 1000, 100, 300, NULL)")
                  .arg(member).arg(at + 1).arg(day).arg(at + 3));
        c.run(QStringLiteral("INSERT INTO refund (ref, source, member_id, occurred_at, local_day, amount)"
                             " VALUES ('R1', 'counter', %1, %2, %3, 300)").arg(member).arg(at + 4).arg(day));
        c.run(QStringLiteral("INSERT INTO refund_line (refund_id, line_no, purchase_id, amount) VALUES (1, 1, 2, 300)"));
        c.run(QStringLiteral("INSERT INTO programme_version (version, start_day, document, hash, created_at)"
                             " VALUES (77, 99999999, '{}', '', 0)"));
        c.run(QStringLiteral("INSERT INTO tier_evaluation (member_id, day, score, tier_id, programme_version_id, cause, at)"
                             " SELECT %1, %2, 0, 'gold', id, 'purchase', %3 FROM programme_version WHERE version = 77"
                             " UNION ALL SELECT %1, %2, 0, 'gold', id, 'nightly', %4 FROM programme_version WHERE version = 77")
                  .arg(member).arg(day).arg(at + 2).arg(at + 9));
    }
};

BASHGAH_TEST(tst_memberservice, MemberServiceTest)

} // namespace tst_memberservice

#include "tst_memberservice.moc"
