// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/code/shopcode.h"
#include "services/desk/cardservice.h"
#include "services/desk/receiptservice.h"
#include "services/desk/scanservice.h"
#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "support/countershop.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_scanservice {

using namespace bashgah;
using domain::CodeKind;
using domain::ShopCode;
using services::Scanned;

namespace {

struct Desk
{
    test::CounterShop club;
    services::MemberService members{club.shop.database(), club.shop.clock};
    services::ShopService shop{club.shop.database(), club.shop.clock};
    services::ReceiptService receipts{club.shop.database(), club.counter};
    services::CardService cards{members, club.counter, shop};
    services::ScanService scans{club.shop.database(), members};

    [[nodiscard]] domain::PurchaseId sell(domain::MemberId member, qint64 amount)
    {
        const auto recorded = club.counter.record(test::CounterShop::draft(member, amount));
        if (!recorded)
            qFatal("not recorded");
        return recorded->id;
    }
    [[nodiscard]] Scanned::Kind kind(const QString &code, const services::ScanPrefixes &marks = {}) const
    {
        const auto scanned = scans.look(code, marks);
        return scanned ? scanned->kind : Scanned::Kind::Unknown;
    }
};

} // namespace

class ScanServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCodeIsWhatItStandsFor()
    {
        Desk desk;
        const auto sara = desk.club.addMember(QStringLiteral("4417"));
        const auto purchase = desk.sell(sara, 50'000);
        QCOMPARE(desk.kind(QStringLiteral("4417")), Scanned::Kind::Member);
        QCOMPARE(desk.kind(QStringLiteral("4418")), Scanned::Kind::Unknown);
        QCOMPARE(desk.kind(ShopCode::make(CodeKind::Coupon, 5).text()), Scanned::Kind::Voucher);
        QCOMPARE(desk.kind(ShopCode::make(CodeKind::GiftCard, 5).text()), Scanned::Kind::Voucher);
        const auto receipt = desk.receipts.receipt(purchase);
        QVERIFY(receipt);
        const auto scanned = desk.scans.look(receipt->code);
        QVERIFY(scanned);
        QCOMPARE(scanned->kind, Scanned::Kind::Purchase);
        QVERIFY(scanned->purchase == purchase);
        QCOMPARE(desk.kind(ShopCode::make(CodeKind::Receipt, 999'999).text()), Scanned::Kind::Unknown);
    }

    void aMarkSaysTheKind()
    {
        Desk desk;
        (void)desk.club.addMember(QStringLiteral("4417"));
        const services::ScanPrefixes marks{QStringLiteral("c"), QStringLiteral("05V"), {}, QStringLiteral("p")};
        QCOMPARE(desk.kind(QStringLiteral("C4417"), marks), Scanned::Kind::Member);
        QCOMPARE(desk.kind(QStringLiteral("05Vanything"), marks), Scanned::Kind::Voucher);
        QCOMPARE(desk.kind(QStringLiteral("p4417"), marks), Scanned::Kind::Unknown); // no such product
        const auto unknown = desk.scans.look(QStringLiteral("c99"), marks);
        QVERIFY(unknown);
        QCOMPARE(unknown->code, QStringLiteral("99")); // to be linked without its mark
    }

    void theReceiptSaysWhatWasRecorded()
    {
        Desk desk;
        const auto sara = desk.club.addMember(QStringLiteral("4417"));
        const auto purchase = desk.sell(sara, 50'000);
        QVERIFY(desk.shop.setSetting(services::receiptFooterKey, QStringLiteral("Thanks")));
        const auto receipt = desk.receipts.receipt(purchase);
        QVERIFY(receipt);
        QCOMPARE(receipt->due().minor(), 50'000);
        QCOMPARE(receipt->purchase.earned.value(), 500); // one for each hundred
        QVERIFY(receipt->member);
        QCOMPARE(receipt->member->balance.value(), 500);
        QCOMPARE(receipt->footer, QStringLiteral("Thanks"));
        QVERIFY(receipt->why);
        QCOMPARE(receipt->why->total.value(), 500);
        QCOMPARE(ShopCode::parseAny(receipt->code)->number(), purchase.value());
        QCOMPARE(desk.receipts.receipt(domain::PurchaseId(12345)).error().code, domain::ErrorCode::PurchaseNotFound);
    }

    void aCardNumberIsGivenOnce()
    {
        Desk desk;
        domain::MemberDetails details;
        details.name = QStringLiteral("Sara");
        details.mobile = *domain::MobileNumber::parse(u"09121234567", QStringLiteral("IR"));
        services::Registration request;
        request.details = details;
        const auto made = desk.members.registerMember(request);
        QVERIFY(made);
        QCOMPARE(desk.cards.face(made->id).error().field, QStringLiteral("code"));
        const auto code = desk.cards.give(made->id);
        QVERIFY(code);
        const auto parsed = ShopCode::parseAny(*code);
        QVERIFY(parsed);
        QCOMPARE(parsed->kind(), CodeKind::MemberCard);
        QCOMPARE(*desk.cards.give(made->id), *code);
        QCOMPARE(desk.kind(*code), Scanned::Kind::Member);
        QCOMPARE(desk.cards.face(made->id)->code, *code);
    }

    void linkingACardTellsWhatStoodThere()
    {
        Desk desk;
        const auto sara = desk.club.addMember(QStringLiteral("4417"));
        const auto reza = desk.club.addMember(QStringLiteral("4418"));
        QCOMPARE(*desk.cards.link(sara, QStringLiteral("990011")), QStringLiteral("4417"));
        QCOMPARE(desk.kind(QStringLiteral("990011")), Scanned::Kind::Member);
        QCOMPARE(desk.cards.link(reza, QStringLiteral("990011")).error().code, domain::ErrorCode::DuplicateCode);
        QCOMPARE(*desk.cards.link(sara, QStringLiteral("4417")), QStringLiteral("990011")); // undo
    }
};

BASHGAH_TEST(tst_scanservice, ScanServiceTest)

} // namespace tst_scanservice

#include "tst_scanservice.moc"
