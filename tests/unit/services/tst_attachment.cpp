// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/stafflimits.h"
#include "domain/staff/trailchain.h"
#include "services/counter/attachservice.h"
#include "services/counter/nightlyjob.h"
#include "services/imports/importservice.h"
#include "services/membership/planservice.h"
#include "services/programs/tierservice.h"
#include "storage/db/connection.h"
#include "storage/db/trailguard.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_attachment {

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

/// Bronze, and Silver (twice the points) from 10,000 of one month; who falls below falls at once, or after `graceDays`.
struct Ladder : CounterShop
{
    explicit Ladder(int graceDays = 0) : CounterShop(test::TestShop::Where::Memory, rules(graceDays)) {}

    [[nodiscard]] static domain::Programme rules(int graceDays)
    {
        domain::Tier silver{QStringLiteral("silver"), QStringLiteral("Silver"), domain::TierScore::of(10'000)};
        silver.num = 2;
        domain::Programme programme = CounterShop::plainProgramme();
        programme.tiers = domain::TierPolicy{};
        programme.tiers->tiers = {{QStringLiteral("bronze"), QStringLiteral("Bronze"), domain::TierScore()}, silver};
        programme.tiers->windowMonths = 1;
        programme.tiers->graceDays = graceDays;
        programme.tiers->downgrade = domain::Downgrade::ByScore;
        return programme;
    }
    void nextDay()
    {
        shop.clock.advanceDays(1);
        (void)must(services::NightlyJob(shop.database(), shop.clock).run());
    }
    [[nodiscard]] QString tier() { return must(counter.snapshot(ann)).tier->id; }
    [[nodiscard]] std::vector<domain::TierEvaluation> history() { return must(tiers.explain(ann)).history; }

    services::AttachService attachments{shop.database(), shop.clock};
    services::TierService tiers{shop.database(), shop.clock};
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

    // A window that ended yesterday did not hold the 12,000 of today.
    void anOldReceiptLeavesTheTierOfTodayAlone_data()
    {
        QTest::addColumn<int>("graceDays");
        QTest::newRow("down at once") << 0;
        QTest::newRow("30 days of grace") << 30;
    }

    void anOldReceiptLeavesTheTierOfTodayAlone()
    {
        QFETCH(int, graceDays);
        Ladder desk(graceDays);
        const PurchaseId old = must(desk.counter.record(CounterShop::draft(std::nullopt, 1'000))).id;
        desk.nextDay();
        (void)must(desk.counter.record(CounterShop::draft(desk.ann, 12'000)));
        QCOMPARE(desk.tier(), QStringLiteral("silver"));
        QCOMPARE(desk.history().size(), size_t(1));
        const auto theirs = must(desk.attachments.attach(old, desk.ann));
        QVERIFY(!theirs.newTierId);
        QCOMPARE(desk.tier(), QStringLiteral("silver"));
        QCOMPARE(desk.history().size(), size_t(1)); // no fall, no grace
        (void)must(desk.attachments.detach(theirs.id));
        QCOMPARE(desk.tier(), QStringLiteral("silver"));
        QCOMPARE(desk.history().size(), size_t(1));
        QCOMPARE(desk.problems(), QString());
    }

    void anOldReceiptMayReachATierToday()
    {
        Ladder desk;
        const PurchaseId old = must(desk.counter.record(CounterShop::draft(std::nullopt, 10'000))).id;
        desk.nextDay();
        const auto theirs = must(desk.attachments.attach(old, desk.ann));
        QCOMPARE(theirs.newTierId, std::optional(QStringLiteral("silver")));
        QCOMPARE(desk.history().front().day, desk.today());
        QCOMPARE(desk.tier(), QStringLiteral("silver"));
    }

    // The same bill of 5,000 at one point per 100: 50 before Silver was reached, 100 after.
    void anOldReceiptEarnsByTheTierOfItsMoment()
    {
        Ladder desk;
        const PurchaseId before = must(desk.counter.record(CounterShop::draft(std::nullopt, 5'000))).id;
        desk.shop.clock.advanceMinutes(10);
        (void)must(desk.counter.record(CounterShop::draft(desk.ann, 12'000))); // Silver
        desk.shop.clock.advanceMinutes(10);
        const PurchaseId after = must(desk.counter.record(CounterShop::draft(std::nullopt, 5'000))).id;
        desk.nextDay();
        QCOMPARE(must(desk.attachments.attach(before, desk.ann)).earned, domain::Points(50));
        QCOMPARE(must(desk.attachments.attach(after, desk.ann)).earned, domain::Points(100));
        QCOMPARE(desk.balance(desk.ann), 120 + 50 + 100);
        QCOMPARE(desk.problems(), QString());
    }

    // 100 points by the rule, 3/2 of them by the plan that ran that day; its 10 % off is gone: the bill is paid.
    void anAttachedPurchaseHasThePlansMultiplier()
    {
        Desk desk;
        services::PlanService plans(desk.shop.database(), desk.shop.clock);
        domain::PlanTerms vip;
        vip.name = QStringLiteral("VIP");
        vip.price = Money::fromMinor(12'000);
        vip.num = 3;
        vip.den = 2;
        vip.discount = domain::Percent::whole(10);
        const domain::PlanId plan = must(plans.addPlan(vip));
        const PurchaseId early = desk.sellToNobody(10'000);
        desk.shop.clock.advanceDays(1);
        const auto sold = must(plans.sell({desk.ann, plan, QStringLiteral("cash"), {}, {}}));
        const PurchaseId old = desk.sellToNobody(10'000);
        QCOMPARE(must(desk.attachments.attach(early, desk.ann)).earned, domain::Points(100)); // before it ran
        const auto theirs = must(desk.attachments.attach(old, desk.ann));
        QCOMPARE(theirs.earned, domain::Points(150));
        QCOMPARE(must(desk.counter.purchase(theirs.id)).net(), Money::fromMinor(10'000));
        QCOMPARE(must(plans.report()).memberships.at(0).points, domain::Points(50));
        const PurchaseId later = desk.sellToNobody(10'000);
        desk.shop.clock.advanceDays(1);
        (void)must(plans.giveUp(*sold.id, QStringLiteral("moves")));
        QCOMPARE(must(desk.attachments.attach(later, desk.ann)).earned, domain::Points(150)); // it ran that day
        (void)must(desk.attachments.detach(theirs.id));
        QCOMPARE(desk.balance(desk.ann), 100 + 150);
        QCOMPARE(desk.problems(), QString());
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

} // namespace tst_attachment

#include "tst_attachment.moc"
