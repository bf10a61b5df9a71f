// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenarioplay.h"

#include "domain/program/programmejson.h"
#include "domain/program/tierjson.h"
#include "services/counter/counterservice.h"
#include "services/counter/nightlyjob.h"
#include "services/counter/verifyservice.h"
#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "services/programs/tierservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::ctl {

using namespace domain;

class ScenarioPlay::StoryClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

namespace {

constexpr qint64 dayMsecs = 86'400'000;

/// What a story's programme leaves out.
QJsonObject plainProgramme()
{
    static const char text[] = R"({"format":1,"kind":"points","earning":{"rules":[],"rounding":"floor",)"
        R"("basis":{"after_discount":true,"exclude_paid_with_points":true},"pending_days":0},)"
        R"("expiry":{"kind":"never","count":0,"round":"none"},)"
        R"("redemption":{"enabled":true,"conv_points":1,"conv_amount":1,"max_share":10000,"minimum":0,"block":1},)"
        R"("clawback":{"missing":"clamp","recheck_minimum":false}})";
    return QJsonDocument::fromJson(text).object();
}

/// Objects part by part, everything else as a whole.
QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue was = base.value(it.key());
        base[it.key()] = was.isObject() && it->isObject()
            ? QJsonValue(merged(was.toObject(), it->toObject())) : *it;
    }
    return base;
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

Money money(const QJsonObject &json, const char *key)
{
    return Money::fromMinor(json.value(QLatin1String(key)).toInteger());
}

QJsonObject refused(const Error &error)
{
    return {{QStringLiteral("error"), errorKey(error.code)}};
}

Result<Programme> programmeOf(const QJsonObject &parts)
{
    auto programme = programmeFromJson(merged(plainProgramme(), parts));
    if (programme) {
        if (const auto valid = validate(*programme); !valid)
            return fail(valid.error());
    }
    return programme;
}

Result<void> knows(const QJsonObject &json, const QString &path, const QStringList &keys)
{
    for (const QString &key : json.keys()) {
        if (!keys.contains(key))
            return fail(ErrorCode::BadFile, {QString(path + u'.' + key), QStringLiteral("is not known here")});
    }
    return {};
}

} // namespace

ScenarioPlay::ScenarioPlay() : m_clock(std::make_unique<StoryClock>()) {}

ScenarioPlay::~ScenarioPlay() = default;

Result<void> ScenarioPlay::begin(const QJsonObject &story)
{
    if (auto known = knows(story, QStringLiteral("$"),
                           {QStringLiteral("case"), QStringLiteral("given"), QStringLiteral("start"), QStringLiteral("calendar"),
                            QStringLiteral("programme"), QStringLiteral("members"),
                            QStringLiteral("products"), QStringLiteral("events")}); !known)
        return known;
    const QDateTime start = QDateTime::fromString(text(story, "start"), Qt::ISODate);
    if (!start.isValid())
        return fail(ErrorCode::BadFile, {QStringLiteral("$.start"), QStringLiteral("must be a time such as 2026-08-22T10:30")});
    m_clock->set(ShopCalendar().instantAt(start.date(), start.time()));
    services::NewShop shop;
    if (text(story, "calendar") == QLatin1String("gregorian"))
        shop.calendar = CalendarSystem::Gregorian;
    shop.name = text(story, "case").isEmpty() ? QStringLiteral("story") : text(story, "case");
    shop.currency = Currency{QStringLiteral("GBP"), 2, MoneyUnit::None};
    auto made = services::ShopService::create(QStringLiteral(":memory:"), shop, *m_clock);
    if (!made)
        return fail(made.error());
    m_database = std::move(*made);
    m_counter = std::make_unique<services::CounterService>(*m_database, *m_clock);
    const auto rules = programmeOf(story.value(QLatin1String("programme")).toObject());
    if (!rules)
        return fail(rules.error());
    const auto saved = services::ProgramService(*m_database, *m_clock).saveNewVersion(*rules, start.date());
    if (!saved)
        return fail(saved.error());
    for (const QJsonValue &product : story.value(QLatin1String("products")).toArray())
        m_products[text(product.toObject(), "code")] = product.toObject();
    for (const QJsonValue &member : story.value(QLatin1String("members")).toArray()) {
        if (auto added = addMember(member.toObject()); !added)
            return added;
    }
    return {};
}

Result<void> ScenarioPlay::addMember(const QJsonObject &member)
{
    services::Registration request;
    request.details.code = text(member, "code");
    request.details.name = text(member, "code");
    if (const QString day = text(member, "birthday"); !day.isEmpty())
        request.details.birthday = QDate::fromString(day, Qt::ISODate);
    if (const QString gender = text(member, "gender"); !gender.isEmpty())
        request.details.gender = gender == QLatin1String("male") ? Gender::Male : Gender::Female;
    for (const QJsonValue &tag : member.value(QLatin1String("tags")).toArray())
        request.details.tags << tag.toString();
    services::MemberService members(*m_database, *m_clock);
    const auto registered = members.registerMember(request);
    if (!registered)
        return fail(registered.error());
    m_members.insert(text(member, "code"), registered->id);
    return {};
}

Result<QJsonObject> ScenarioPlay::play(const QJsonObject &event, const QString &path)
{
    using Step = Result<QJsonObject> (ScenarioPlay::*)(const QJsonObject &);
    struct Kind { const char *name; Step step; QStringList keys; };
    static const auto keys = [](const char *list) {
        return QString(QLatin1String(list) + QStringLiteral(" do expect")).split(u' ');
    };
    static const Kind kinds[] = {
        {"purchase", &ScenarioPlay::purchase, keys("id member amount discount lines redeem payment key")},
        {"refund", &ScenarioPlay::refund, keys("of amount lines key")},
        {"void", &ScenarioPlay::refund, keys("of")},
        {"adjust", &ScenarioPlay::adjust, keys("member points")},
        {"clock", &ScenarioPlay::moveClock, keys("to days")},
        {"look", &ScenarioPlay::look, keys("member")},
        {"programme", &ScenarioPlay::programme, keys("document")},
        {"pin", &ScenarioPlay::pin, keys("member tier until")},
    };
    for (const Kind &kind : kinds) {
        if (text(event, "do") != QLatin1String(kind.name))
            continue;
        if (auto known = knows(event, path, kind.keys); !known)
            return fail(known.error());
        for (const char *name : {"member", "of"}) {
            const QString value = text(event, name);
            const bool isThere = QLatin1String(name) == QLatin1String("of") ? m_purchases.contains(value)
                                                                           : m_members.contains(value);
            if (event.contains(QLatin1String(name)) && !isThere)
                return fail(ErrorCode::BadFile, {QString(path + u'.' + QLatin1String(name)), QStringLiteral("names nobody and nothing before")});
        }
        return (this->*kind.step)(event);
    }
    return fail(ErrorCode::BadFile, {QString(path + QStringLiteral(".do")), QStringLiteral("is no known event")});
}

PurchaseLine ScenarioPlay::lineOf(const QJsonObject &json) const
{
    PurchaseLine line;
    line.code = text(json, "product");
    const QJsonObject facts = merged(m_products.value(line.code), json);
    line.category = text(facts, "category");
    line.brand = text(facts, "brand");
    line.quantity = Quantity::whole(json.value(QLatin1String("quantity")).toInteger(1));
    line.gross = money(json, "amount");
    line.discount = money(json, "discount");
    return line;
}

Result<QJsonObject> ScenarioPlay::purchase(const QJsonObject &event)
{
    PurchaseDraft draft;
    if (event.contains(QLatin1String("member")))
        draft.member = m_members.value(text(event, "member"), MemberId(0));
    draft.amount = money(event, "amount");
    draft.discount = money(event, "discount");
    for (const QJsonValue &line : event.value(QLatin1String("lines")).toArray())
        draft.lines.push_back(lineOf(line.toObject()));
    draft.redeem = Points(event.value(QLatin1String("redeem")).toInteger());
    draft.payment = text(event, "payment");
    draft.key = text(event, "key");
    const auto snapshot = m_counter->snapshot(draft.member);
    if (!snapshot)
        return refused(snapshot.error());
    const services::CounterPreview preview = m_counter->preview(*snapshot, draft);
    const auto done = m_counter->record(draft);
    if (!done)
        return refused(done.error());
    m_purchases.insert(text(event, "id"), done->id);
    QJsonObject rules;
    for (const AppliedRule &rule : preview.earning.rules)
        rules[rule.ruleId.isEmpty() ? QStringLiteral("tier") : rule.ruleId] = rule.points.value();
    return QJsonObject{{QStringLiteral("earned"), done->earned.value()},
                       {QStringLiteral("preview"), preview.earning.total.value()},
                       {QStringLiteral("rules"), rules},
                       {QStringLiteral("redeemed"), done->redeemed.points.value()},
                       {QStringLiteral("paid_with_points"), done->redeemed.amount.minor()},
                       {QStringLiteral("due"), done->due.minor()},
                       {QStringLiteral("balance"), done->balance.value()},
                       {QStringLiteral("repeated"), done->repeated}};
}

Result<QJsonObject> ScenarioPlay::pin(const QJsonObject &event)
{
    services::TierService tiers(*m_database, *m_clock);
    const MemberId member = m_members.value(text(event, "member"), MemberId(0));
    const QString tier = text(event, "tier");
    const auto done = tier.isEmpty()
        ? tiers.unpin(member)
        : tiers.pin({member, {tier, QDate::fromString(text(event, "until"), Qt::ISODate), QStringLiteral("story")}, {}});
    if (!done)
        return refused(done.error());
    return QJsonObject{};
}

Result<QJsonObject> ScenarioPlay::refund(const QJsonObject &event)
{
    const PurchaseId of = m_purchases.value(text(event, "of"), PurchaseId(0));
    RefundRequest request{of, {}, {}, {}, {}, {}, {}};
    request.key = text(event, "key");
    if (event.contains(QLatin1String("amount")))
        request.amount = money(event, "amount");
    for (const QJsonValue &value : event.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        RefundLine part{line.value(QLatin1String("line")).toInt(), money(line, "amount"), {}};
        if (line.contains(QLatin1String("quantity")))
            part.quantity = Quantity::whole(line.value(QLatin1String("quantity")).toInteger());
        request.lines.push_back(part);
    }
    const auto done = text(event, "do") == QLatin1String("void")
        ? m_counter->undo(of, QStringLiteral("story")) : m_counter->refund(request);
    if (!done)
        return refused(done.error());
    return QJsonObject{{QStringLiteral("amount"), done->amount.minor()},
                       {QStringLiteral("pay_back"), done->payBack.minor()},
                       {QStringLiteral("kept_back"), done->keptBack.minor()},
                       {QStringLiteral("taken"), done->taken.value()},
                       {QStringLiteral("written_off"), done->writtenOff.value()},
                       {QStringLiteral("returned"), done->returned.value()},
                       {QStringLiteral("balance"), done->balance.value()},
                       {QStringLiteral("repeated"), done->repeated}};
}

Result<QJsonObject> ScenarioPlay::adjust(const QJsonObject &event)
{
    const auto done = m_counter->adjust({m_members.value(text(event, "member"), MemberId(0)),
                                         Points(event.value(QLatin1String("points")).toInteger()),
                                         QStringLiteral("story"), {}, {}});
    if (!done)
        return refused(done.error());
    return QJsonObject{{QStringLiteral("balance"), done->value()}};
}

Result<QJsonObject> ScenarioPlay::moveClock(const QJsonObject &event)
{
    const QDateTime to = QDateTime::fromString(text(event, "to"), Qt::ISODate);
    const qint64 days = event.value(QLatin1String("days")).toInteger();
    m_clock->set(to.isValid() ? ShopCalendar().instantAt(to.date(), to.time())
                              : Instant{m_clock->now().msecs + days * dayMsecs});
    const auto nightly = services::NightlyJob(*m_database, *m_clock).run();
    if (!nightly)
        return refused(nightly.error());
    return QJsonObject{{QStringLiteral("expired"), nightly->expired.value()}};
}

Result<QJsonObject> ScenarioPlay::look(const QJsonObject &event)
{
    const auto seen = m_counter->snapshot(m_members.value(text(event, "member"), MemberId(0)));
    const auto findings = services::VerifyService(*m_database).verify();
    if (!seen)
        return refused(seen.error());
    if (!findings)
        return refused(findings.error());
    const auto why = services::TierService(*m_database, *m_clock).explain(
        m_members.value(text(event, "member"), MemberId(0)));
    return QJsonObject{{QStringLiteral("tier_reason"), why ? tierKey(why->reason) : QString()},
                       {QStringLiteral("balance"), seen->balance.value()},
                       {QStringLiteral("spendable"), seen->spendable.value()},
                       {QStringLiteral("pending"), seen->pending.value()},
                       {QStringLiteral("deficit"), seen->deficit.value()},
                       {QStringLiteral("tier"), seen->tier ? seen->tier->id : QString()},
                       {QStringLiteral("window_spend"), seen->tierScore.value()},
                       {QStringLiteral("problems"), static_cast<qint64>(findings->size())}};
}

Result<QJsonObject> ScenarioPlay::programme(const QJsonObject &event)
{
    const auto rules = programmeOf(event.value(QLatin1String("document")).toObject());
    if (!rules)
        return refused(rules.error());
    const QDate today = ShopCalendar().localDay(m_clock->now());
    const auto saved = services::ProgramService(*m_database, *m_clock).saveNewVersion(*rules, today);
    if (!saved)
        return refused(saved.error());
    return QJsonObject{{QStringLiteral("version"), saved->version}};
}

} // namespace bashgah::ctl
