// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/verifyservice.h"
#include "services/imports/importservice.h"
#include "services/members/bulkservice.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/referralservice.h"
#include "storage/repositories/ledgerrepository.h"
#include "support/countershop.h"
#include "support/crowd.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_membersheet {

using namespace bashgah;
using domain::ErrorCode;
using domain::FieldKind;
using domain::MemberField;
using domain::MemberId;
using domain::Points;
using services::BulkService;
using services::MemberService;
using services::MemberSheetService;

/// Fields of the shop's own, households, photos, and what is done to many members at once.
class MemberSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void ownFieldsAreMadeOrderedAndRetired()
    {
        test::TestShop shop;
        MemberSheetService sheets(shop.database(), shop.clock);
        const size_t before = sheets.fields()->size();
        MemberField field;
        field.name = QStringLiteral("شماره پلاک");
        const auto key = sheets.addField(field);
        QVERIFY(key.has_value());
        QCOMPARE(sheets.addField(field).error().code, ErrorCode::AlreadyExists);
        field.name = QStringLiteral("رنگ");
        field.kind = FieldKind::Choice;
        QCOMPARE(sheets.addField(field).error().field, QStringLiteral("choices"));
        field.choices = {QStringLiteral("سرخ"), QStringLiteral(" سبز"), QStringLiteral("سبز")};
        QVERIFY(sheets.addField(field).has_value());
        auto all = *sheets.fields();
        QCOMPARE(all.size(), before + 2);
        QCOMPARE(all.back().choices, (QStringList{QStringLiteral("سرخ"), QStringLiteral("سبز")}));
        QStringList keys;
        for (const MemberField &known : all)
            keys.prepend(known.key);
        QVERIFY(sheets.placeFields(keys).has_value());
        QCOMPARE(sheets.fields()->front().key, keys.front());
        MemberField retired = sheets.fields()->front();
        retired.retired = true;
        QVERIFY(sheets.changeField(retired).has_value());
        QVERIFY(sheets.fields()->front().retired);
    }

    void retiredFieldsKeepWhatTheySaidAndTheirPlace()
    {
        test::TestShop shop;
        MemberSheetService sheets(shop.database(), shop.clock);
        MemberService members(shop.database(), shop.clock);
        services::Registration request;
        request.details.code = QStringLiteral("7");
        request.details.values = {{QStringLiteral("occupation"), QStringLiteral("معلم")}};
        const auto made = members.registerMember(request);
        QVERIFY(made.has_value());
        QStringList order;
        auto fields = *sheets.fields();
        for (MemberField &field : fields) {
            order.prepend(field.key);
            field.retired = field.key == u"occupation";
            QVERIFY(sheets.changeField(field).has_value());
        }
        QVERIFY(sheets.placeFields(order).has_value());
        QStringList now;
        const auto placed = *sheets.fields();
        for (const MemberField &field : placed)
            now << field.key;
        QCOMPARE(now, order);
        const auto rows = services::ImportService(shop.database(), shop.clock).memberTable({}); // what an export writes
        QVERIFY(rows.has_value());
        QCOMPARE(rows->front().details.values.value(QStringLiteral("occupation")), QStringLiteral("معلم"));
        services::MemberQuery query;
        query.filter.clauses = {{domain::ClauseSubject::Own, domain::ClauseTest::Is, QStringLiteral("occupation"), QStringLiteral("معلم"), 0, 0}};
        QCOMPARE(*members.count(query), 1);
    }

    void valuesAreCheckedKeptAndFound()
    {
        test::TestShop shop;
        MemberService members(shop.database(), shop.clock);
        services::Registration request;
        request.details.code = QStringLiteral("7");
        request.details.name = QStringLiteral("سارا");
        request.details.values = {{QStringLiteral("occupation"), QStringLiteral("معلم")},
                                  {QStringLiteral("interests"), QStringLiteral("0218877 6655")},
                                  {QStringLiteral("age_band"), QStringLiteral("age_25_34")}};
        const auto made = members.registerMember(request);
        QVERIFY(made.has_value());
        QCOMPARE(members.member(made->id)->member.details.values, request.details.values);
        QCOMPARE(members.search(QStringLiteral("معل"))->size(), size_t(1));
        QCOMPARE(members.search(QStringLiteral("7766"))->size(), size_t(1)); // the middle of a second number
        auto details = members.member(made->id)->member.details;
        details.values.insert(QStringLiteral("age_band"), QStringLiteral("old"));
        QCOMPARE(members.update(made->id, details, 1).error().field, QStringLiteral("value.age_band"));
        details.values = {{QStringLiteral("nothing"), QStringLiteral("x")}};
        QCOMPARE(members.update(made->id, details, 1).error().code, ErrorCode::UnknownValue);
        details.values.clear();
        QVERIFY(members.update(made->id, details, 1).has_value());
        QVERIFY(members.search(QStringLiteral("معل"))->empty());
    }

    void peopleOfOneHouseholdDoNotReferEachOther()
    {
        test::TestShop shop;
        MemberSheetService sheets(shop.database(), shop.clock);
        const MemberId sara = test::addMember(shop.database(), shop.clock, QStringLiteral("سارا"), QString(), QStringLiteral("1"));
        const MemberId reza = test::addMember(shop.database(), shop.clock, QStringLiteral("رضا"), QString(), QStringLiteral("2"));
        QVERIFY(sheets.joinHousehold(reza, sara).has_value());
        QCOMPARE((*sheets.householdOf(sara))->people.size(), size_t(2));
        services::ReferralService referrals(shop.database(), shop.clock);
        QCOMPARE(referrals.refer(reza, sara).error().code, ErrorCode::OwnReferral);
        QVERIFY(sheets.leaveHousehold(reza).has_value());
        QVERIFY(!sheets.householdOf(sara)->has_value()); // nobody lives alone in a household
        QVERIFY(referrals.refer(reza, sara).has_value());
    }

    void photoIsAJpegOrNothing()
    {
        test::TestShop shop;
        MemberSheetService sheets(shop.database(), shop.clock);
        const MemberId id = test::addMember(shop.database(), shop.clock, QStringLiteral("سارا"), QString(), QStringLiteral("1"));
        QCOMPARE(sheets.setPhoto(id, QByteArrayLiteral("GIF89a")).error().code, ErrorCode::BadFile);
        const QByteArray jpeg = QByteArrayLiteral("\xFF\xD8\xFF\xE0 picture");
        QVERIFY(sheets.setPhoto(id, jpeg).has_value());
        QCOMPARE(*sheets.photo(id), jpeg);
        QVERIFY(sheets.setPhoto(id, {}).has_value());
        QVERIFY(sheets.photo(id)->isEmpty());
    }

    void manyGetPointsAndGiveThemBackAsOneBatch()
    {
        test::CounterShop shop;
        const MemberId first = shop.addMember(QStringLiteral("1"));
        const MemberId second = shop.addMember(QStringLiteral("2"));
        BulkService bulk(shop.shop.database(), shop.shop.clock);
        const services::BulkAdjustment gift{{first, second}, Points(50), QStringLiteral("جشن"), {}};
        const auto preview = bulk.preview(gift);
        QCOMPARE(preview->members, qint64(2));
        QCOMPARE(preview->total, Points(100));
        const auto batch = bulk.adjust(gift);
        QVERIFY(batch.has_value());
        QCOMPARE(shop.counter.snapshot(first)->balance, Points(50));
        const services::BulkAdjustment taking{{first}, Points(-30), QStringLiteral("اصلاح"), {}};
        const auto taken = bulk.adjust(taking);
        QVERIFY(taken.has_value());
        QCOMPARE(shop.counter.snapshot(first)->balance, Points(20));
        QCOMPARE(*bulk.undo(*taken), qint64(1));
        QCOMPARE(shop.counter.snapshot(first)->balance, Points(50));
        QCOMPARE(*bulk.undo(*batch), qint64(2));
        QCOMPARE(shop.counter.snapshot(first)->balance, Points(0));
        QCOMPARE(shop.counter.snapshot(second)->balance, Points(0));
        QCOMPARE(bulk.undo(*batch).error().code, ErrorCode::AlreadyVoid);
        QCOMPARE(bulk.batches()->size(), size_t(2));
    }

    void whoHasTooFewKeepsThem()
    {
        test::CounterShop shop;
        const MemberId first = shop.addMember(QStringLiteral("1"));
        BulkService bulk(shop.shop.database(), shop.shop.clock);
        const services::BulkAdjustment taking{{first}, Points(-30), QStringLiteral("اصلاح"), {}};
        QCOMPARE(bulk.preview(taking)->tooFew, qint64(1));
        QCOMPARE(bulk.adjust(taking).error().code, ErrorCode::EmptyAudience);
        QCOMPARE(bulk.adjust({{first}, Points(5), QStringLiteral(" "), {}}).error().field, QStringLiteral("reason"));
    }

    /// Points set aside for a reward, not yet usable or nobody's: as for each alone.
    void whoHasEnoughIsCountedForManyAtOnce()
    {
        test::CounterShop shop;
        const MemberId rich = shop.addMember(QStringLiteral("1"));
        const MemberId reserved = shop.addMember(QStringLiteral("2"));
        const MemberId none = shop.addMember(QStringLiteral("3"));
        BulkService bulk(shop.shop.database(), shop.shop.clock);
        QVERIFY(bulk.adjust({{rich, reserved}, Points(20), QStringLiteral("جشن"), {}}));
        QVERIFY(bulk.adjust({{rich, reserved}, Points(30), QStringLiteral("جشن"), {}}));
        const auto held = shop.shop.database().write([&](storage::Connection &c) -> domain::Result<void> {
            storage::LedgerRepository ledger(c);
            const storage::AccountRecord account = ledger.account(reserved, storage::LedgerRepository::Lots::Open);
            (void)ledger.insertHold(account.id, Points(30), {shop.shop.clock.now().msecs + 1'000'000}, QStringLiteral("test"));
            std::vector<MemberId> seen;
            ledger.eachPoints(std::vector<MemberId>{none, reserved, rich}, [&](MemberId member, const domain::PointsAccount &points) {
                seen.push_back(member);
                const domain::PointsAccount alone = ledger.pointsOf(member);
                const bool same = points.lots() == alone.lots()
                    && points.spendable(shop.today(), shop.shop.clock.now()) == alone.spendable(shop.today(), shop.shop.clock.now());
                return same;
            });
            if (seen != std::vector<MemberId>{rich, reserved}) // by number; who never had points is not among them
                return domain::fail(ErrorCode::Internal);
            return {};
        });
        QVERIFY(held.has_value());
        const services::BulkAdjustment taking{{reserved, none, rich}, Points(-40), QStringLiteral("اصلاح"), {}};
        QCOMPARE(bulk.preview(taking)->members, qint64(1));
        QCOMPARE(bulk.preview(taking)->tooFew, qint64(2));
        QVERIFY(bulk.adjust(taking));
        QCOMPARE(shop.counter.snapshot(rich)->balance, Points(10));
        QCOMPARE(shop.counter.snapshot(reserved)->balance, Points(50));
    }

    void theSameBatchAskedTwiceIsWrittenOnce()
    {
        test::CounterShop shop;
        const MemberId first = shop.addMember(QStringLiteral("1"));
        const MemberId second = shop.addMember(QStringLiteral("2"));
        BulkService bulk(shop.shop.database(), shop.shop.clock);
        services::BulkAdjustment gift{{first, second}, Points(50), QStringLiteral("جشن"), {}, QStringLiteral("k1")};
        const auto once = bulk.adjust(gift);
        const auto again = bulk.adjust(gift);
        QVERIFY(once && again);
        QCOMPARE(*again, *once);
        QCOMPARE(shop.counter.snapshot(first)->balance, Points(50));
        QCOMPARE(bulk.batches()->size(), size_t(1));
        gift.members = {first};
        QCOMPARE(bulk.adjust(gift).error().code, ErrorCode::DuplicateRequest);
        gift.key = QStringLiteral("k2");
        QVERIFY(bulk.adjust(gift));
        QCOMPARE(shop.counter.snapshot(first)->balance, Points(100));
        QCOMPARE(shop.counter.snapshot(second)->balance, Points(50));
    }

    void aPreviewNobodyWaitsForStops()
    {
        test::CounterShop shop;
        const MemberId first = shop.addMember(QStringLiteral("1"));
        const BulkService bulk(shop.shop.database(), shop.shop.clock);
        services::JobControl control;
        control.cancel();
        QCOMPARE(bulk.preview({{first}, Points(-30), {}}, control).error().code, ErrorCode::Cancelled);
    }

    void tagsComeAndGoOnlyWhereTheyChangeSomething()
    {
        test::TestShop shop;
        const MemberId one = test::addMember(shop.database(), shop.clock, QStringLiteral("سارا"), QString(), QStringLiteral("1"));
        const MemberId two = test::addMember(shop.database(), shop.clock, QStringLiteral("رضا"), QString(), QStringLiteral("2"));
        BulkService bulk(shop.database(), shop.clock);
        QCOMPARE(bulk.tag({one}, QStringLiteral("همسايه"), true)->size(), size_t(1));
        QCOMPARE(*bulk.tag({one, two}, QStringLiteral("همسایه"), true), std::vector<MemberId>{two});
        QCOMPARE(bulk.tag({one, two}, QStringLiteral("همسایه"), false)->size(), size_t(2));
        QCOMPARE(bulk.tag({one}, QStringLiteral("  "), true).error().field, QStringLiteral("tag"));
    }
};

BASHGAH_TEST(tst_membersheet, MemberSheetTest)

} // namespace tst_membersheet

#include "tst_membersheet.moc"
