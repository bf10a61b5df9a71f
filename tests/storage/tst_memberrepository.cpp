// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/memberrepository.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_memberrepository {

using namespace bashgah;
using domain::ConsentState;
using domain::MemberDetails;
using domain::MemberId;
using domain::Result;
using storage::Connection;
using storage::MemberRepository;

namespace {

MemberDetails fullMember()
{
    MemberDetails details;
    details.mobile = *domain::MobileNumber::parse(u"09121234567");
    details.code = QStringLiteral("1042");
    details.givenName = QStringLiteral("سارا");
    details.familyName = QStringLiteral("احمدی");
    details.birthday = QDate(1990, 5, 1);
    details.gender = domain::Gender::Female;
    details.joinedOn = QDate(2026, 8, 22);
    details.province = QStringLiteral("تهران");
    details.city = QStringLiteral("تهران");
    details.district = QStringLiteral("۶");
    details.note = QStringLiteral("نان سنگک");
    details.tags = {QStringLiteral("همسایه"), QStringLiteral("ویژه")};
    return details;
}

} // namespace

class MemberRepositoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyDetailComesBackAsItWasWritten()
    {
        test::TestShop shop;
        const MemberDetails written = fullMember();
        auto read = shop.database().write([&](Connection &c) -> Result<storage::MemberRecord> {
            MemberRepository members(c);
            return *members.find(members.insert(written, shop.clock.now()));
        });
        QVERIFY(read.has_value());
        QCOMPARE(read->member.details, written);
        QCOMPARE(read->member.consent, ConsentState::Unknown);
        QCOMPARE(read->member.createdAt, shop.clock.now());
        QCOMPARE(read->version, 1);
    }

    void memberWithOnlyAMobileKeepsNoInventedName()
    {
        test::TestShop shop;
        MemberDetails written;
        written.mobile = *domain::MobileNumber::parse(u"09121234567");
        written.joinedOn = QDate(2026, 8, 22);
        auto read = shop.database().write([&](Connection &c) -> Result<storage::MemberRecord> {
            MemberRepository members(c);
            return *members.find(members.insert(written, shop.clock.now()));
        });
        QCOMPARE(read->member.details, written);
        QCOMPARE(read->member.details.displayName(), QStringLiteral("09121234567"));
    }

    void mobileAndCodeAreKnownOnce()
    {
        test::TestShop shop;
        auto first = insert(shop, fullMember());
        QVERIFY(first.has_value());
        auto found = shop.database().read([&](Connection &c) -> Result<std::pair<MemberId, MemberId>> {
            MemberRepository members(c);
            return std::pair(*members.idByMobile(*fullMember().mobile), *members.idByCode(QStringLiteral("1042")));
        });
        QCOMPARE(found->first, *first);
        QCOMPARE(found->second, *first);
        QVERIFY(!insert(shop, fullMember()).has_value());
    }

    void updateWritesOnlyTheVersionThatWasRead()
    {
        test::TestShop shop;
        const MemberId id = *insert(shop, fullMember());
        MemberDetails changed = fullMember();
        changed.familyName = QStringLiteral("کریمی");
        changed.tags.removeLast();
        auto written = shop.database().write([&](Connection &c) -> Result<std::pair<bool, bool>> {
            MemberRepository members(c);
            const bool right = members.update(id, changed, 1);
            return std::pair(right, members.update(id, fullMember(), 1));
        });
        QCOMPARE(*written, std::pair(true, false));
        auto read = shop.database().read([&](Connection &c) -> Result<storage::MemberRecord> {
            return *MemberRepository(c).find(id);
        });
        QCOMPARE(read->member.details, changed);
        QCOMPARE(read->version, 2);
        QCOMPARE(tokenCount(shop, QStringLiteral("احمدی")), 0);
        QCOMPARE(tokenCount(shop, QStringLiteral("کریمی")), 1);
    }

    void consentHistoryIsKeptAndTheNewestHolds()
    {
        test::TestShop shop;
        const MemberId id = *insert(shop, fullMember());
        auto done = shop.database().write([&](Connection &c) -> Result<std::vector<storage::ConsentRow>> {
            MemberRepository members(c);
            members.addConsent(id, {ConsentState::Granted, QStringLiteral("counter"), QStringLiteral("متن"),
                                    shop.clock.now(), {}, {}});
            members.addConsent(id, {ConsentState::Refused, QStringLiteral("reply"), {}, shop.clock.now(), {}, {}});
            return members.consentHistory(id);
        });
        QVERIFY(done.has_value());
        QCOMPARE(done->size(), size_t(2));
        QCOMPARE(done->front().state, ConsentState::Refused);
        QCOMPARE(done->back().wording, QStringLiteral("متن"));
        auto consent = shop.database().read([&](Connection &c) -> Result<ConsentState> {
            return MemberRepository(c).find(id)->member.consent;
        });
        QCOMPARE(*consent, ConsentState::Refused);
    }

    void suppressedNumbersStayUntilLifted()
    {
        test::TestShop shop;
        const auto mobile = *domain::MobileNumber::parse(u"09121234567");
        auto states = shop.database().write([&](Connection &c) -> Result<QList<bool>> {
            MemberRepository members(c);
            QList<bool> seen{members.isSuppressed(mobile)};
            members.suppress(mobile, QStringLiteral("reply"), shop.clock.now());
            members.suppress(mobile, QStringLiteral("owner"), shop.clock.now());
            seen << members.isSuppressed(mobile);
            members.liftSuppression(mobile);
            seen << members.isSuppressed(mobile);
            return seen;
        });
        QCOMPARE(*states, (QList<bool>{false, true, false}));
    }

    void tagsAreListedByUse()
    {
        test::TestShop shop;
        QVERIFY(insert(shop, fullMember()).has_value());
        MemberDetails other;
        other.code = QStringLiteral("2");
        other.joinedOn = QDate(2026, 8, 22);
        other.tags = {QStringLiteral("ویژه")};
        QVERIFY(insert(shop, other).has_value());
        auto tags = shop.database().read([](Connection &c) -> Result<QStringList> {
            return MemberRepository(c).allTags(10);
        });
        QCOMPARE(*tags, (QStringList{QStringLiteral("ویژه"), QStringLiteral("همسایه")}));
    }

private:
    static Result<MemberId> insert(test::TestShop &shop, const MemberDetails &details)
    {
        return shop.database().write([&](Connection &c) -> Result<MemberId> {
            return MemberRepository(c).insert(details, shop.clock.now());
        });
    }
    static qint64 tokenCount(test::TestShop &shop, const QString &token)
    {
        return shop.database().connection().number(
            QStringLiteral("SELECT count(*) FROM member_token WHERE token = '%1'").arg(token));
    }
};

BASHGAH_TEST(tst_memberrepository, MemberRepositoryTest)

} // namespace tst_memberrepository

#include "tst_memberrepository.moc"
