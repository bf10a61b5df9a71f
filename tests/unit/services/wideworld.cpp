// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/services/wideworld.h"

#include "services/counter/extraswriter.h"
#include "support/must.h"
#include "support/spendrules.h"

#include <algorithm>

namespace bashgah::test {

using namespace domain;

Programme WideWorld::rules(Chance &chance)
{
    Programme programme = plainProgramme();
    programme.earning.pendingDays = static_cast<int>(chance.between(0, 2));
    programme.expiry.kind = ExpiryPolicy::Kind::Days;
    programme.expiry.count = static_cast<int>(chance.between(5, 40));
    programme.clawback.missing = static_cast<MissingPoints>(chance.between(0, 2));
    programme.tiers.emplace();
    programme.tiers->tiers = {{QStringLiteral("s"), QStringLiteral("s"), Money::fromMinor(30'000)},
                              {QStringLiteral("g"), QStringLiteral("g"), Money::fromMinor(90'000), 3, 2}};
    programme.activities = {{QStringLiteral("survey"), ActivityKind::Survey, {}, Points(20), ActivityLimit::Day, 0, true}};
    programme.spend = {cashback(static_cast<int>(chance.between(1, 9)))};
    if (chance.oneIn(3))
        programme.exchange = ExchangeRule{Points(100), Money::fromMinor(500), chance.oneIn(2), 0, true};
    return programme;
}

WideWorld::WideWorld(Chance &chance, const Programme &programme)
    : CounterShop(TestShop::Where::Memory, programme), m_chance(chance)
{
    open();
}

void WideWorld::open()
{
    for (int i = 0; i < 4; ++i) {
        services::Registration request;
        request.details.name = QString(u'A' + QChar(u'a' + i));
        request.details.mobile = must(MobileNumber::parse(QStringLiteral("0912111220%1").arg(i)));
        m_members.push_back(must(m_register.registerMember(request)).id);
    }
    CounterShop other;
    MemorySecrets theirs;
    services::PartnerService there(other.shop.database(), other.shop.clock, m_signatures, theirs);
    m_partner = must(m_partners.add({QStringLiteral("other"), must(there.publicKey()), Money::fromMinor(10),
                                     Money::fromMinor(10), PartnerMode::Postpaid, Points(0), {}, false}));
    Cause school;
    school.name = QStringLiteral("school");
    school.pointValue = Money::fromMinor(7);
    m_cause = must(m_causes.add(school));
    PlanTerms vip;
    vip.name = QStringLiteral("VIP");
    vip.price = Money::fromMinor(1'200);
    vip.num = 2;
    m_plan = must(m_plans.addPlan(vip));
    Reward mug;
    mug.name = QStringLiteral("mug");
    mug.points = Points(30);
    m_reward = must(m_rewards.add(mug));
    CouponRule club;
    club.discount.name = QStringLiteral("club");
    club.discount.effect = PercentOff{Percent::whole(5), {}};
    club.automatic = true;
    club.inAll = 6;
    (void)must(m_coupons.make({club, 1, {}, {}}));
    CouponRule typed;
    typed.discount.name = QStringLiteral("typed");
    typed.discount.effect = PercentOff{Percent::whole(3), {}};
    typed.uses = 5;
    m_code = must(m_coupons.codes(must(m_coupons.make({typed, 1, {}, {}})))).front().code;
    openGames();
    m_opened = shop.clock.now();
    (void)must(m_shifts.open({}, Money()));
}

/// A card of stamps, one for the higher tier, a target that is reached once and gives credit, and a badge.
void WideWorld::openGames()
{
    Challenge card;
    card.name = QStringLiteral("card");
    card.target = 3;
    card.points = Points(40);
    card.first = today();
    card.gapMinutes = 90;
    Challenge gold = card;
    gold.name = QStringLiteral("gold");
    gold.target = 1;
    gold.tierId = QStringLiteral("g");
    Challenge target;
    target.name = QStringLiteral("target");
    target.kind = ChallengeKind::Target;
    target.measure = ChallengeMeasure::Spend;
    target.target = 50'000;
    target.repeats = false;
    target.credit = Money::fromMinor(300);
    target.first = today();
    Challenge badge;
    badge.name = QStringLiteral("badge");
    badge.kind = ChallengeKind::Badge;
    badge.levels = {1, 4};
    for (const Challenge &game : {card, gold, target, badge})
        (void)must(m_games.add(game));
}

const std::vector<WideWorld::Command> &WideWorld::all()
{
    using W = WideWorld;
    static const std::vector<Command> commands{
        {"buy", &W::buy}, {"buy with card", &W::buyWithCard}, {"buy with credit", &W::buyWithCredit},
        {"buy with code", &W::buyWithCode}, {"buy for nobody", &W::buyForNobody},
        {"buy days ago", &W::buyDaysAgo}, {"refund", &W::refundAmount},
        {"refund by line", &W::refundLines}, {"undo", &W::undoPurchase}, {"attach", &W::attach},
        {"detach", &W::detach}, {"adjust", &W::adjust}, {"adjust all", &W::adjustAll},
        {"undo adjust all", &W::undoAdjustAll}, {"merge", &W::merge}, {"unmerge", &W::unmerge},
        {"join household", &W::joinHousehold}, {"leave household", &W::leaveHousehold}, {"pool", &W::pool},
        {"keep apart", &W::keepApart}, {"carry to partner", &W::carryToPartner},
        {"bring from partner", &W::bringFromPartner}, {"donate", &W::donate}, {"undo donation", &W::undoDonation},
        {"sell plan", &W::sellPlan}, {"give up plan", &W::giveUpPlan}, {"take reward", &W::takeReward},
        {"reserve reward", &W::reserveReward}, {"hand over", &W::handOverReward}, {"release", &W::releaseReward},
        {"give back reward", &W::giveBackReward}, {"confirm", &W::confirm}, {"unconfirm", &W::unconfirm},
        {"issue card", &W::issueCard}, {"top up", &W::topUp}, {"make draw", &W::makeDraw}, {"draw", &W::draw},
        {"night", &W::night}, {"sleep", &W::sleep}};
    return commands;
}

QStringList WideWorld::commands()
{
    QStringList names;
    for (const Command &command : all())
        names << QLatin1String(command.name);
    return names;
}

void WideWorld::step()
{
    // many purchases: what follows needs one
    const bool buys = m_purchases.empty() || m_chance.oneIn(4);
    const auto last = static_cast<qint64>(all().size()) - 1;
    const Command &command = all()[static_cast<size_t>(buys ? 0 : m_chance.between(0, last))];
    m_now = QLatin1String(command.name);
    m_story << m_now;
    shop.clock.advanceMinutes(1);
    (this->*command.play)();
}

QString WideWorld::fault()
{
    if (!m_broken.isEmpty())
        return QString(story() + QStringLiteral(": ") + m_broken);
    const auto shift = m_shifts.current({});
    if (!shift || !*shift)
        return QString(story() + QStringLiteral(": no shift"));
    const qint64 there = (*shift)->expectedCash().minor();
    if (there == m_cash.minor())
        return {};
    return QStringLiteral("%1: the drawer says %2, paid were %3").arg(story()).arg(there).arg(m_cash.minor());
}

MemberId WideWorld::somebody()
{
    return *oneOf(m_members);
}

/// One amount or two goods; sometimes partly with points.
PurchaseDraft WideWorld::basket(std::optional<MemberId> member)
{
    PurchaseDraft made = draft(member, m_chance.between(100, 40'000));
    made.payment = QStringLiteral("cash");
    if (m_chance.oneIn(2)) {
        const Money first = Money::fromMinor(m_chance.between(1, made.amount.minor() - 1));
        for (const Money gross : {first, made.amount - first}) {
            PurchaseLine line;
            line.code = QStringLiteral("tea");
            line.quantity = Quantity::whole(m_chance.between(1, 3));
            line.price = gross;
            line.gross = gross;
            made.lines.push_back(line);
        }
    }
    if (member && m_chance.oneIn(3)) {
        const auto now = counter.snapshot(member);
        if (now)
            made.redeem = Points(std::min(now->usable().value(), made.amount.minor() / 2));
    }
    return made;
}

void WideWorld::record(const PurchaseDraft &made)
{
    const services::CounterPreview promised = counter.preview(see(made), made);
    const auto sale = counter.record(made);
    if (!happens(sale)) {
        refusesAsSaid(promised, sale.error());
        return;
    }
    keepsPromise(promised, *sale);
    if (made.member && m_broken.isEmpty() && must(counter.snapshot(made.member)).spendable != promised.spendableAfter)
        m_broken = QStringLiteral("%1: %2 points were to be free").arg(m_now).arg(promised.spendableAfter.value());
    const bool paid = made.tenders.empty() || sale->paidWithStored.isPositive();
    if (paid && (made.codes.empty() || sale->unusedCodes.empty())) // else it was a purchase as any other
        ++m_done[m_now];
    m_purchases.push_back(sale->id);
    if (!made.member)
        m_anonymous.push_back(sale->id);
    if (!made.extras.day || services::momentOfDay(shop.profile().calendar, *made.extras.day) >= m_opened)
        m_cash += sale->due; // else it lay in the drawer of another shift
}

/// What the counter knows when all is typed.
services::CounterSnapshot WideWorld::see(const PurchaseDraft &made)
{
    services::CounterSnapshot seen = must(counter.snapshot(made.member));
    for (const QString &code : made.codes) {
        if (const auto voucher = m_coupons.look(code, made.member))
            seen.vouchers.push_back(*voucher);
    }
    for (const TenderWish &wish : made.tenders) {
        if (const auto card = m_stored.card(wish.code))
            seen.cards.push_back(*card);
    }
    return seen;
}

/// What the screen lets through is recorded, but for codes and cards that pay nothing, whose fields say so at once, and
/// days that are closed.
void WideWorld::refusesAsSaid(const services::CounterPreview &promised, const Error &refusal)
{
    const bool told = refusal.field == u"code" || refusal.field == u"day" || refusal.code == ErrorCode::NothingStored
        || refusal.code == ErrorCode::NotFound;
    if (!promised.refusal && !told && m_broken.isEmpty())
        m_broken = QStringLiteral("%1: refused (%2) though the screen let it through").arg(m_now, errorKey(refusal.code));
}

/// What stood on screen before the sale against what was written.
void WideWorld::keepsPromise(const services::CounterPreview &promised, const services::RecordedPurchase &sale)
{
    const auto differs = [this](const char *what, qint64 said, qint64 is) {
        if (said != is && m_broken.isEmpty())
            m_broken = QStringLiteral("%1: %2 was to be %3 and is %4").arg(m_now, QLatin1String(what)).arg(said).arg(is);
    };
    differs("refused", promised.refusal.has_value(), false);
    differs("due", promised.due.minor(), sale.due.minor());
    differs("earned", promised.earning.total.value(), sale.earned.value());
    differs("spent", promised.redemption.points.value(), sale.redeemed.points.value());
    differs("exchanged", promised.exchanged.points.value(), sale.exchanged.points.value());
    differs("games moved", promised.challenges == sale.challenges, true);
    std::vector<SpendGain> credit = promised.credit;
    std::erase_if(credit, [](const SpendGain &gain) { return gain.amount.isZero(); }); // says that a cap is used up
    differs("credit", credit == sale.credit, true);
    differs("balance", promised.balanceAfter.value(), sale.balance.value());
}

void WideWorld::back(const Result<services::RecordedRefund> &refund)
{
    if (fine(refund))
        m_cash -= refund->payBack;
}

services::PayIn WideWorld::payIn()
{
    return {Money::fromMinor(m_chance.between(1, 9'000)), QStringLiteral("cash"), {}, {}, {}};
}

void WideWorld::buy()
{
    record(basket(somebody()));
}

void WideWorld::buyWithCard()
{
    if (m_card.isEmpty())
        m_now = QStringLiteral("buy with credit");
    PurchaseDraft made = basket(somebody());
    made.tenders = {TenderWish{m_card, {}}};
    record(made);
}

void WideWorld::buyWithCredit()
{
    PurchaseDraft made = basket(somebody());
    made.tenders = {TenderWish{}};
    record(made);
}

void WideWorld::buyWithCode()
{
    PurchaseDraft made = basket(somebody());
    made.codes = {m_code};
    record(made);
}

void WideWorld::buyForNobody()
{
    record(basket({}));
}

/// From the notebook, typed now; points cannot pay for it.
void WideWorld::buyDaysAgo()
{
    PurchaseDraft made = basket(somebody());
    made.redeem = Points(0);
    made.extras.day = today().addDays(-m_chance.between(1, 12));
    record(made);
}

void WideWorld::refundAmount()
{
    const PurchaseId *id = oneOf(m_purchases);
    if (!id)
        return;
    const auto purchase = counter.purchase(*id);
    if (!purchase || !purchase->refundable().isPositive())
        return;
    const qint64 most = purchase->refundable().minor();
    back(counter.refund(refundOf(*id, m_chance.oneIn(2) ? most : m_chance.between(1, most))));
}

void WideWorld::refundLines()
{
    const PurchaseId *id = oneOf(m_purchases);
    if (!id)
        return;
    const auto purchase = counter.purchase(*id);
    if (!purchase || !purchase->refundable().isPositive())
        return;
    RefundRequest request = refundOf(*id);
    RefundLine line{static_cast<int>(m_chance.between(1, 2)),
                    Money::fromMinor(m_chance.between(1, purchase->refundable().minor())), {}};
    if (m_chance.oneIn(2))
        line.quantity = Quantity::whole(1);
    request.lines = {line};
    back(counter.refund(request));
}

void WideWorld::undoPurchase()
{
    if (const PurchaseId *id = oneOf(m_purchases))
        back(counter.undo(*id, QStringLiteral("wrong")));
}

void WideWorld::night()
{
    shop.clock.advanceDays(static_cast<int>(m_chance.between(1, 20)));
    const auto closed = services::NightlyJob(shop.database(), shop.clock).run();
    if (!fine(closed))
        m_broken = QStringLiteral("the night was refused: %1").arg(errorKey(closed.error().code));
}

void WideWorld::sleep()
{
    shop.clock.advanceDays(static_cast<int>(m_chance.between(1, 25)));
}

} // namespace bashgah::test
