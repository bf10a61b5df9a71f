// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/stafflimits.h"
#include "domain/staff/trailchain.h"
#include "services/counter/attachservice.h"
#include "services/imports/importservice.h"
#include "storage/db/connection.h"
#include "storage/db/trailguard.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

using namespace bashgah;
using domain::ErrorCode;
using domain::Money;
using domain::PurchaseId;
using test::CounterShop;
using test::must;

namespace {

domain::Programme withCashback()
{
    domain::SpendRule rule;
    rule.id = QStringLiteral("cashback");
    rule.steps = {{Money::fromMinor(5'000), domain::Percent::whole(10), {}}};
    domain::Programme programme = CounterShop::plainProgramme();
    programme.spend = {rule};
    return programme;
}

/// Somebody else is needed for an earlier day.
class Strict final : public storage::TrailGuard
{
public:
    domain::Result<std::optional<domain::StaffId>> admit(storage::Connection &, const domain::TrailFacts &line) override
    {
        return line.staff;
    }
    domain::Result<void> admit(storage::Connection &, const domain::LimitedAct &act) override
    {
        if (act.backdatedDays > 0)
            return domain::fail(ErrorCode::NeedsSecondPerson);
        return {};
    }
};

struct Desk : CounterShop
{
    Desk() : CounterShop(test::TestShop::Where::Memory, withCashback()) {}

    [[nodiscard]] PurchaseId sellToNobody(qint64 amount)
    {
        return must(counter.record(draft(std::nullopt, amount))).id;
    }
    void run(const QString &sql)
    {
        must(shop.database().write([&](storage::Connection &c) -> domain::Result<void> {
            c.run(sql);
            return {};
        }));
    }

    services::AttachService attachments{shop.database(), shop.clock};
    domain::MemberId ann = addMember(QStringLiteral("ann"));
};

} // namespace

class AttachmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void anAttachedPurchaseOfAnImportGoesWithIt()
    {
        Desk desk;
        const PurchaseId sold = desk.sellToNobody(10'000);
        desk.run(QStringLiteral("INSERT INTO batch (id, kind, source_name, source_hash, created_at, summary) "
                                "VALUES (7, 'import_purchases', 'f.csv', 'h', 1, '{}')"));
        desk.run(QStringLiteral("UPDATE purchase SET batch_id = 7"));
        const auto theirs = must(desk.attachments.attach(sold, desk.ann));
        QCOMPARE(desk.balance(desk.ann), 100);
        services::ImportService imports(desk.shop.database(), desk.shop.clock);
        (void)must(imports.undo(domain::BatchId(7)));
        QCOMPARE(desk.balance(desk.ann), 0);
        QVERIFY(must(desk.counter.purchase(theirs.id)).voidAt);
        QCOMPARE(desk.problems(), QString());
    }

    void aPurchaseWhoseCreditIsSpentStaysTheirs()
    {
        Desk desk;
        const auto theirs = must(desk.attachments.attach(desk.sellToNobody(10'000), desk.ann)); // 1'000 of credit
        domain::PurchaseDraft paid = CounterShop::draft(desk.ann, 1'000);
        domain::TenderWish wish;
        wish.most = Money::fromMinor(1'000);
        paid.tenders = {wish};
        const auto spent = must(desk.counter.record(paid));
        const auto refused = desk.attachments.detach(theirs.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("spentSince"));
        QCOMPARE(must(desk.counter.purchase(theirs.id)).member, std::optional(desk.ann));
        (void)must(desk.counter.refund(CounterShop::refundOf(spent.id)));
        (void)must(desk.attachments.detach(theirs.id));
        QCOMPARE(desk.balance(desk.ann), 0);
        QCOMPARE(desk.problems(), QString());
    }

    void aPurchaseWhoseCodeIsUsedStaysTheirs()
    {
        Desk desk;
        const auto theirs = must(desk.attachments.attach(desk.sellToNobody(1'000), desk.ann));
        const auto later = must(desk.counter.record(CounterShop::draft(desk.ann, 1'000)));
        desk.run(QStringLiteral("INSERT INTO coupon_batch (id, rule, created_at) VALUES (1, '{}', 1)"));
        desk.run(QStringLiteral("INSERT INTO voucher (id, batch_id, code, member_id, created_at, given_by) "
                                "VALUES (1, 1, 'C', %1, 1, %2)").arg(desk.ann.value()).arg(theirs.id.value()));
        desk.run(QStringLiteral("INSERT INTO voucher_use (voucher_id, batch_id, purchase_id, member_id, amount, at) "
                                "VALUES (1, 1, %1, %2, 5, 1)").arg(later.id.value()).arg(desk.ann.value()));
        const auto refused = desk.attachments.detach(theirs.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, QStringLiteral("spentSince"));
    }

    void aClockSetBackIsNoticed()
    {
        Desk desk;
        const PurchaseId sold = desk.sellToNobody(1'000);
        desk.run(QStringLiteral("INSERT INTO closed_day (day, at) VALUES (%1, 1)").arg(desk.today().addDays(3).toJulianDay()));
        const auto refused = desk.attachments.attach(sold, desk.ann);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ClockBackwards);
    }

    void anEarlierDayNeedsWhoMayChangeIt()
    {
        Desk desk;
        const PurchaseId old = desk.sellToNobody(1'000);
        const auto hers = must(desk.attachments.attach(desk.sellToNobody(2'000), desk.ann));
        desk.shop.clock.advanceDays(1);
        desk.shop.database().setTrailGuard(std::make_shared<Strict>());
        const auto attached = desk.attachments.attach(old, desk.ann);
        QVERIFY(!attached);
        QCOMPARE(attached.error().code, ErrorCode::NeedsSecondPerson);
        const auto detached = desk.attachments.detach(hers.id);
        QVERIFY(!detached);
        QCOMPARE(detached.error().code, ErrorCode::NeedsSecondPerson);
        (void)must(desk.attachments.attach(desk.sellToNobody(3'000), desk.ann)); // of today
    }
};

BASHGAH_TEST(tst_attachment, AttachmentTest)
#include "tst_attachment.moc"
