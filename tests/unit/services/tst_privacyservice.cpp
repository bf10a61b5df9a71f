// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberservice.h"
#include "services/members/privacyservice.h"
#include "storage/repositories/privacyrepository.h"
#include "support/must.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_privacyservice {

using namespace bashgah;
using services::ConsentEntry;
using services::MemberService;
using services::PrivacyService;
using test::must;
using test::TestShop;

namespace {

services::Registration person(const QString &mobile, bool agrees)
{
    services::Registration request;
    request.details.name = QStringLiteral("سارا احمدی");
    request.details.mobile = *domain::MobileNumber::parse(mobile);
    request.hasConsent = agrees;
    request.consentWording = QStringLiteral("Agrees to messages");
    return request;
}

ConsentEntry lastConsent(MemberService &members, domain::MemberId id)
{
    return must(members.profile(id, 1)).consents.front();
}

} // namespace

class PrivacyServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesAreThereFromTheStartWithTheShopsName()
    {
        TestShop shop(TestShop::Where::Memory);
        const auto notice = must(PrivacyService(shop.database(), shop.clock).current());
        QVERIFY(!notice.isKept);
        QCOMPARE(notice.version, 1);
        for (const bool persian : {true, false}) {
            const QString words = notice.filled(persian, QStringLiteral("نان سحر"));
            QVERIFY(words.contains(QStringLiteral("نان سحر")));
            QVERIFY(!words.contains(u'{'));
            QVERIFY(words.size() < domain::PrivacyNotice::longestText);
        }
    }

    void theFirstConsentKeepsTheProgramsWordsAsVersionOne()
    {
        TestShop shop(TestShop::Where::Memory);
        MemberService members(shop.database(), shop.clock);
        PrivacyService privacy(shop.database(), shop.clock);
        const auto silent = must(members.registerMember(person(QStringLiteral("09121234567"), false)));
        QVERIFY(must(members.profile(silent.id, 1)).consents.empty());
        QVERIFY(!must(privacy.current()).isKept);
        const auto agreed = must(members.registerMember(person(QStringLiteral("09121234568"), true)));
        QCOMPARE(lastConsent(members, agreed.id).notice, std::optional<qint64>(1));
        const auto all = must(privacy.versions());
        QCOMPARE(all.size(), size_t(1));
        QVERIFY(all.front().isKept);
        QCOMPARE(all.front().consents, 1);
        QCOMPARE(all.front().english, domain::usualNotice().english);
    }

    void everyConsentNamesTheWordsOfItsTime()
    {
        TestShop shop(TestShop::Where::Memory);
        MemberService members(shop.database(), shop.clock);
        PrivacyService privacy(shop.database(), shop.clock);
        const auto first = must(members.registerMember(person(QStringLiteral("09121234567"), true))).id;
        QCOMPARE(must(privacy.change(QStringLiteral("متن تازه"), QStringLiteral("New words"))).version, 2);
        const auto second = must(members.registerMember(person(QStringLiteral("09121234568"), false))).id;
        QVERIFY(members.setConsent(second, true, QStringLiteral("Agrees"), {}));
        QCOMPARE(lastConsent(members, first).notice, std::optional<qint64>(1));
        QCOMPARE(lastConsent(members, second).notice, std::optional<qint64>(2));
        QVERIFY(members.setConsent(second, false, QStringLiteral("Stops"), {}));
        QCOMPARE(lastConsent(members, second).notice, std::nullopt); // who leaves agrees to nothing
        QCOMPARE(must(privacy.version(1)).persian, domain::usualNotice().persian);
        QCOMPARE(must(privacy.version(2)).consents, 1);
    }

    void theSameWordsAreNoNewVersion()
    {
        TestShop shop(TestShop::Where::Memory);
        PrivacyService privacy(shop.database(), shop.clock);
        const auto usual = domain::usualNotice();
        QCOMPARE(must(privacy.change(usual.persian, QString(usual.english + u'\n'))).version, 1);
        QVERIFY(!must(privacy.current()).isKept);
        QCOMPARE(must(privacy.issue()).version, 1); // on paper
        QVERIFY(must(privacy.current()).isKept);
        QCOMPARE(must(privacy.issue()).version, 1);
        QCOMPARE(must(privacy.change(usual.persian, QStringLiteral("Other"))).version, 2);
        QCOMPARE(must(privacy.versions()).size(), size_t(2));
    }

    void aLanguageWithoutWordsIsRefused()
    {
        TestShop shop(TestShop::Where::Memory);
        PrivacyService privacy(shop.database(), shop.clock);
        const auto empty = privacy.change(QStringLiteral("متن"), QStringLiteral("  "));
        QVERIFY(!empty);
        QCOMPARE(empty.error().field, QStringLiteral("english"));
        const auto endless = privacy.change(QString(domain::PrivacyNotice::longestText + 1, u'x'), QStringLiteral("words"));
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, domain::ErrorCode::TooLong);
        QCOMPARE(privacy.version(7).error().code, domain::ErrorCode::NotFound);
    }

    void whatWasAgreedToCannotBeChangedAfterwards()
    {
        TestShop shop(TestShop::Where::Memory);
        PrivacyService privacy(shop.database(), shop.clock);
        (void)must(privacy.issue());
        for (const char *sql : {"UPDATE privacy_notice SET english = 'sold to anybody'", "DELETE FROM privacy_notice"}) {
            const auto done = shop.database().write([sql](storage::Connection &c) -> domain::Result<void> {
                c.run(QString::fromLatin1(sql));
                return {};
            });
            QVERIFY2(!done, sql);
        }
        MemberService members(shop.database(), shop.clock);
        (void)must(members.registerMember(person(QStringLiteral("09121234567"), true)));
        const auto other = shop.database().write([](storage::Connection &c) -> domain::Result<void> {
            c.run(QStringLiteral("UPDATE consent_entry SET notice_id = NULL"));
            return {};
        });
        QVERIFY(!other);
    }
};

BASHGAH_TEST(tst_privacyservice, PrivacyServiceTest)

} // namespace tst_privacyservice

#include "tst_privacyservice.moc"
