// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/parkingservice.h"
#include "services/members/bulkservice.h"
#include "services/members/erasureservice.h"
#include "services/members/memberdataservice.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "services/members/contactservice.h"
#include "storage/db/connection.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace tst_erasure {

using namespace bashgah;
using domain::Points;
using test::CounterShop;
using test::must;

namespace {

const QString personName = QStringLiteral("شهربانو فرهمندی‌نیا");

QByteArray fileBytes(const QString &path)
{
    QByteArray all;
    for (const char *end : {"", "-wal"}) {
        QFile file(QString(path + QLatin1String(end)));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

struct Shop
{
    CounterShop counter{test::TestShop::Where::File};
    services::MemberService members{counter.shop.database(), counter.shop.clock};
    services::MemberSheetService sheets{counter.shop.database(), counter.shop.clock};
    services::MergeService merges{counter.shop.database(), counter.shop.clock};
    services::ErasureService erasures{counter.shop.database(), counter.shop.clock};
    domain::MobileNumber mobile = must(domain::MobileNumber::parse(QStringLiteral("09127654321")));

    [[nodiscard]] domain::MemberId add()
    {
        services::Registration one;
        one.details.name = personName;
        one.details.mobile = mobile;
        one.hasConsent = true;
        one.consentWording = QString(personName + QStringLiteral(" agrees"));
        return must(members.registerMember(one)).id;
    }
    void say(domain::MemberId id, const domain::MemberValues &values)
    {
        const auto view = must(members.member(id));
        domain::MemberDetails details = view.member.details;
        details.values = values;
        (void)must(members.update(id, details, view.version));
    }
    void run(const QString &sql)
    {
        must(counter.shop.database().write([&](storage::Connection &c) -> domain::Result<void> {
            c.run(sql);
            return {};
        }));
    }
    void merge(domain::MemberId kept, domain::MemberId other)
    {
        const auto a = must(members.member(kept));
        const auto b = must(members.member(other));
        (void)must(merges.merge({kept, other, services::MergeService::proposed(a.member.details, b.member.details),
                                 a.version, b.version}));
    }
};

} // namespace

class ErasureTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfThePersonIsLeftInTheFile()
    {
        Shop shop;
        const auto id = shop.add();
        (void)must(shop.counter.counter.record(CounterShop::draft(id, 10'000)));
        (void)must(services::ContactService(shop.counter.shop.database(), shop.counter.shop.clock)
                 .add({id, domain::ContactKind::Call, personName}));
        QVERIFY(fileBytes(shop.counter.shop.path()).contains(personName.toUtf8()));
        const auto preview = must(shop.erasures.preview(id));
        QCOMPARE(preview.points, Points(100));
        QCOMPARE(preview.purchases, qint64(1));
        const auto done = must(shop.erasures.erase(id, personName));
        QCOMPARE(done.points, Points(100));
        QVERIFY(done.isFileClean);
        const QByteArray left = fileBytes(shop.counter.shop.path());
        QVERIFY(!left.contains(personName.toUtf8()));
        for (const char *number : {"9127654321", "7654321"})
            QVERIFY2(!left.contains(number), number);
        QCOMPARE(shop.counter.problems(), QString());
    }

    void ownFieldsPhotoAndHouseholdGoToo()
    {
        Shop shop;
        const auto id = shop.add();
        const QByteArray picture = QByteArrayLiteral("\xFF\xD8\xFF\xE0 of her alone");
        const auto first = shop.counter.addMember(QStringLiteral("A1"));
        const auto second = shop.counter.addMember(QStringLiteral("B2"));
        shop.say(id, {{QStringLiteral("occupation"), QStringLiteral("lighthouse keeper")}});
        (void)must(shop.sheets.setPhoto(id, picture));
        (void)must(shop.sheets.joinHousehold(first, id)); // is called after her
        (void)must(shop.sheets.joinHousehold(second, id));
        const QByteArray before = fileBytes(shop.counter.shop.path());
        QVERIFY(before.contains("lighthouse keeper") && before.contains(picture));
        (void)must(shop.erasures.erase(id, personName));
        const QByteArray left = fileBytes(shop.counter.shop.path());
        for (const QByteArray &trace : {personName.toUtf8(), picture, QByteArray("lighthouse")})
            QVERIFY2(!left.contains(trace), trace.constData());
        QVERIFY(must(shop.members.search(QStringLiteral("lighthouse"))).empty());
        const auto rest = must(shop.sheets.householdOf(first));
        QVERIFY(rest);
        QCOMPARE(rest->people.size(), size_t(2));
        QVERIFY(!rest->name.isEmpty());
    }

    void whatWasMergedIntoThePersonGoesToo()
    {
        Shop shop;
        const auto id = shop.add();
        const auto other = shop.counter.addMember(QStringLiteral("A1"));
        const auto third = shop.counter.addMember(QStringLiteral("B2"));
        const QByteArray picture = QByteArrayLiteral("\xFF\xD8\xFF\xE0 of the third");
        shop.say(third, {{QStringLiteral("interests"), QStringLiteral("falconry")}});
        (void)must(shop.sheets.setPhoto(third, picture));
        shop.merge(other, third);
        shop.merge(id, other);
        QVERIFY(fileBytes(shop.counter.shop.path()).contains("falconry"));
        (void)must(shop.erasures.erase(id, personName));
        const QByteArray left = fileBytes(shop.counter.shop.path());
        for (const QByteArray &trace : {personName.toUtf8(), picture, QByteArray("falconry")})
            QVERIFY2(!left.contains(trace), trace.constData());
    }

    void wordsTypedAtTheCounterGoToo()
    {
        Shop shop;
        const auto id = shop.add();
        auto &counter = shop.counter.counter;
        auto draft = CounterShop::draft(id, 10'000);
        draft.discount = domain::Money::fromMinor(100);
        draft.extras.discountReason = QStringLiteral("cousin of the harbour master");
        (void)must(counter.record(draft));
        (void)must(counter.adjust({id, Points(7), QStringLiteral("lost her umbrella"), {}, {}}));
        auto aside = CounterShop::draft(id, 500);
        aside.note = QStringLiteral("fetches it by bicycle");
        services::ParkingService parking(shop.counter.shop.database(), shop.counter.shop.clock);
        (void)must(parking.park(aside));
        const QByteArray before = fileBytes(shop.counter.shop.path());
        QVERIFY(before.contains("harbour") && before.contains("umbrella") && before.contains("bicycle"));
        (void)must(shop.erasures.erase(id, personName));
        const QByteArray left = fileBytes(shop.counter.shop.path());
        for (const char *trace : {"harbour", "umbrella", "bicycle"})
            QVERIFY2(!left.contains(trace), trace);
        QCOMPARE(must(parking.count()), 0);
        QVERIFY(!counter.record(CounterShop::draft(id, 1'000)));
        QCOMPARE(shop.counter.problems(), QString());
    }

    void everyTextAboutThePersonGoes()
    {
        Shop shop;
        const auto id = shop.add();
        const QString marker = QStringLiteral("qzmarkerzq");
        const auto view = must(shop.members.member(id));
        domain::MemberDetails details = view.member.details;
        for (QString *text : {&details.note, &details.province, &details.city, &details.district})
            *text = marker;
        details.tags = {marker};
        details.values.insert(QStringLiteral("interests"), marker);
        (void)must(shop.members.update(id, details, view.version));
        auto draft = CounterShop::draft(id, 10'000);
        draft.note = marker;
        auto refund = CounterShop::refundOf(must(shop.counter.counter.record(draft)).id, 5'000);
        refund.reason = marker;
        (void)must(shop.counter.counter.refund(refund));
        const auto insert = [&](const QString &sql) { shop.run(sql.arg(id.value()).arg(marker)); };
        insert(QStringLiteral("INSERT INTO message (member_id, mobile, body, encoding, parts, state, reason, created_at, updated_at) "
                              "VALUES (%1, '+989127654321', '%2', 'ucs2', 1, 'sent', '%2', 1, 1)"));
        insert(QStringLiteral("INSERT INTO message_event (message_id, state, detail, at) "
                              "SELECT id, 'sent', '%2', 1 FROM message WHERE member_id = %1"));
        insert(QStringLiteral("INSERT INTO inbox (mobile, body, at, member_id) VALUES ('+989127654321', '%2', 1, %1)"));
        insert(QStringLiteral("INSERT INTO tier_pin (member_id, tier_id, until_day, reason, at) VALUES (%1, 'gold', 1, '%2', 1)"));
        insert(QStringLiteral("INSERT INTO contact (member_id, kind, text, answer, at, changed_at) VALUES (%1, 'idea', '%2', '%2', 1, 1)"));
        insert(QStringLiteral("INSERT INTO parked_purchase (member_id, parked_at, local_day, document) VALUES (%1, 1, 1, '{\"note\":\"%2\"}')"));
        QVERIFY(fileBytes(shop.counter.shop.path()).contains(marker.toUtf8()));
        (void)must(shop.erasures.erase(id, personName));
        const QByteArray left = fileBytes(shop.counter.shop.path());
        for (const QByteArray &trace : {personName.toUtf8(), marker.toUtf8(), QByteArray("9127654321")})
            QVERIFY2(!left.contains(trace), trace.constData());
        QCOMPARE(shop.counter.problems(), QString());
    }

    void whatOthersSayOfThePersonGoesToo()
    {
        Shop shop;
        const auto id = shop.add();
        const auto neighbour = shop.counter.addMember(QStringLiteral("A1"));
        services::BulkService bulk(shop.counter.shop.database(), shop.counter.shop.clock);
        (void)must(bulk.adjust({{neighbour}, Points(5), QString(QStringLiteral("wedding of ") + personName), {}}));
        const auto view = must(shop.members.member(neighbour));
        domain::MemberDetails details = view.member.details;
        details.note = QString(QStringLiteral("sister of ") + personName);
        const auto noted = must(shop.members.update(neighbour, details, view.version));
        details.note = QStringLiteral("sister of somebody");
        (void)must(shop.members.update(neighbour, details, noted));
        shop.run(QStringLiteral("INSERT INTO shift (opened_at, opening_cash, closed_at, note) "
                                "VALUES (1, 0, 2, '%1 owes, call 0912 765-4321')").arg(personName));
        shop.run(QStringLiteral("INSERT INTO partner (id, name, public_key, price, value, mode, created_at) "
                                "VALUES (1, 'P', 'k', 1, 1, 'postpaid', 1)"));
        shop.run(QStringLiteral("INSERT INTO partner_move (partner_id, kind, uid, points, amount, member_id, mobile, at, local_day) "
                                "VALUES (1, 'spent_there', 'u', 1, 1, %1, '+989127654321', 1, 1)").arg(id.value()));
        (void)must(shop.erasures.erase(id, personName));
        const QByteArray left = fileBytes(shop.counter.shop.path());
        for (const QByteArray &trace : {personName.toUtf8(), QByteArray("9127654321"), QByteArray("765-4321")})
            QVERIFY2(!left.contains(trace), trace.constData());
    }

    void numbersOfMergedRowsAreNotWrittenToEither()
    {
        Shop shop;
        const auto id = shop.add();
        services::Registration one;
        one.details.name = QStringLiteral("B. Farahmand");
        one.details.mobile = must(domain::MobileNumber::parse(QStringLiteral("09351112233")));
        shop.merge(id, must(shop.members.registerMember(one)).id);
        (void)must(shop.erasures.erase(id, personName));
        const QByteArray left = fileBytes(shop.counter.shop.path());
        for (const char *trace : {"9351112233", "Farahmand"})
            QVERIFY2(!left.contains(trace), trace);
        QVERIFY(must(shop.members.member(must(shop.members.registerMember(one)).id)).isSuppressed);
        QCOMPARE(shop.counter.problems(), QString());
    }

    void anotherNameChangesNothing()
    {
        Shop shop;
        const auto id = shop.add();
        const auto refused = shop.erasures.erase(id, QStringLiteral("سارا"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("name"));
        QCOMPARE(must(shop.members.member(id)).member.details.name, personName);
    }

    void theNumberIsNotWrittenToWhenItComesAgain()
    {
        Shop shop;
        (void)must(shop.erasures.erase(shop.add(), personName));
        const auto again = shop.add();
        QVERIFY(must(shop.members.member(again)).isSuppressed);
        (void)must(shop.members.setConsent(again, true, QStringLiteral("asked anew")));
        QVERIFY(!must(shop.members.member(again)).isSuppressed);
    }

    void allDataOfAMemberIsHandedOver()
    {
        Shop shop;
        const auto id = shop.add();
        (void)must(shop.counter.counter.record(CounterShop::draft(id, 10'000)));
        const QByteArray picture = QByteArrayLiteral("\xFF\xD8\xFF\xE0 picture");
        shop.say(id, {{QStringLiteral("occupation"), QStringLiteral("baker")}});
        (void)must(shop.sheets.setPhoto(id, picture));
        (void)must(shop.sheets.joinHousehold(id, shop.counter.addMember(QStringLiteral("A1"))));
        const services::MemberDataService service(shop.counter.shop.database(), shop.counter.shop.clock);
        const QJsonObject data = must(service.all(id));
        QCOMPARE(must(service.photo(id)), picture);
        QCOMPARE(data.value(QLatin1String("photo")).toString(), QStringLiteral("photo.jpg"));
        QVERIFY(!data.value(QLatin1String("household")).toString().isEmpty());
        const QJsonObject own = data.value(QLatin1String("own_fields")).toArray().first().toObject();
        QCOMPARE(own.value(QLatin1String("value")).toString(), QStringLiteral("baker"));
        QVERIFY(data.value(QLatin1String("details")).toObject().value(QLatin1String("note_at_counter")).toBool());
        QCOMPARE(data.value(QLatin1String("details")).toObject().value(QLatin1String("name")).toString(), personName);
        QCOMPARE(data.value(QLatin1String("purchases")).toArray().size(), 1);
        QCOMPARE(data.value(QLatin1String("ledger")).toArray().size(), 1);
        QCOMPARE(data.value(QLatin1String("consents")).toArray().size(), 1);
    }
};

BASHGAH_TEST(tst_erasure, ErasureTest)

} // namespace tst_erasure

#include "tst_erasure.moc"
