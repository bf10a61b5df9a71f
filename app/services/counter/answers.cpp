// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/answers.h"
#include "domain/text/jsontext.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::services {

using namespace domain;

namespace {

/// The bytes of the values in a fixed order, each with its length: no two requests give the same.
template <typename... Values>
QString hashOf(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << values);
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

template <typename IdType>
qint64 idValue(const std::optional<IdType> &id)
{
    return id ? id->value() : 0;
}

qint64 number(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toInteger();
}

QStringList namesIn(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().split(u'\n', Qt::SkipEmptyParts);
}

struct Answer final : JsonText
{
    /// What is not there is read as zero.
    void put(const char *key, qint64 value)
    {
        if (value != 0)
            insert(QLatin1String(key), value);
    }
};

JsonText creditText(const SpendGain &gain)
{
    JsonText json;
    json.insert(QLatin1String("rule"), gain.ruleId);
    json.insert(QLatin1String("amount"), gain.amount.minor());
    json.insert(QLatin1String("usable"), gain.usable.toString(Qt::ISODate));
    if (gain.lastDay)
        json.insert(QLatin1String("last"), gain.lastDay->toString(Qt::ISODate));
    return json;
}

std::vector<SpendGain> creditFrom(const QJsonArray &json)
{
    std::vector<SpendGain> gains;
    for (const QJsonValue value : json) {
        const QJsonObject one = value.toObject();
        SpendGain gain;
        gain.ruleId = one.value(QLatin1String("rule")).toString();
        gain.amount = Money::fromMinor(number(one, "amount"));
        gain.full = gain.amount;
        gain.usable = QDate::fromString(one.value(QLatin1String("usable")).toString(), Qt::ISODate);
        if (const QString last = one.value(QLatin1String("last")).toString(); !last.isEmpty())
            gain.lastDay = QDate::fromString(last, Qt::ISODate);
        gains.push_back(std::move(gain));
    }
    return gains;
}

JsonText stepText(const ChallengeStep &step)
{
    JsonText json;
    json.insert(QLatin1String("id"), step.id.value());
    json.insert(QLatin1String("name"), step.name);
    json.insert(QLatin1String("kind"), challengeKindKey(step.kind));
    json.insert(QLatin1String("measure"), challengeMeasureKey(step.measure));
    json.insert(QLatin1String("done"), step.done);
    json.insert(QLatin1String("target"), step.target);
    json.insert(QLatin1String("filled"), step.filled);
    json.insert(QLatin1String("level"), step.level);
    json.insert(QLatin1String("points"), step.reward.points.value());
    json.insert(QLatin1String("credit"), step.reward.credit.minor());
    if (step.reward.reward) {
        json.insert(QLatin1String("reward"), step.reward.reward->value());
        json.insert(QLatin1String("reward_name"), step.reward.rewardName);
    }
    return json;
}

std::vector<ChallengeStep> stepsFrom(const QJsonArray &json)
{
    std::vector<ChallengeStep> steps;
    for (const QJsonValue value : json) {
        const QJsonObject one = value.toObject();
        ChallengeStep step{ChallengeId(number(one, "id")), one.value(QLatin1String("name")).toString()};
        step.kind = challengeKindFromKey(one.value(QLatin1String("kind")).toString()).value_or(step.kind);
        step.measure = challengeMeasureFromKey(one.value(QLatin1String("measure")).toString()).value_or(step.measure);
        step.done = number(one, "done");
        step.target = number(one, "target");
        step.filled = static_cast<int>(number(one, "filled"));
        step.level = static_cast<int>(number(one, "level"));
        step.reward = {Points(number(one, "points")), Money::fromMinor(number(one, "credit"))};
        if (const qint64 reward = number(one, "reward"); reward > 0)
            step.reward.reward = RewardId(reward);
        step.reward.rewardName = one.value(QLatin1String("reward_name")).toString();
        steps.push_back(std::move(step));
    }
    return steps;
}

JsonText codeText(const NextVisitGain &gain)
{
    JsonText json;
    json.insert(QLatin1String("rule"), gain.ruleId);
    json.insert(QLatin1String("name"), gain.name);
    json.insert(QLatin1String("amount"), gain.amount.minor());
    json.insert(QLatin1String("from"), gain.from.toString(Qt::ISODate));
    json.insert(QLatin1String("until"), gain.until.toString(Qt::ISODate));
    json.insert(QLatin1String("code"), gain.code);
    if (gain.share)
        json.insert(QLatin1String("share"), gain.share->basisPoints());
    return json;
}

JsonText unusedText(const DiscountNotTaken &unused)
{
    JsonText json;
    json.insert(QLatin1String("code"), unused.id);
    json.insert(QLatin1String("name"), unused.name);
    json.insert(QLatin1String("other"), unused.why.args.value(1));
    return json;
}

std::vector<DiscountNotTaken> unusedFrom(const QJsonArray &json)
{
    std::vector<DiscountNotTaken> all;
    for (const QJsonValue value : json) {
        const QJsonObject one = value.toObject();
        const QString name = one.value(QLatin1String("name")).toString();
        all.push_back({one.value(QLatin1String("code")).toString(), name,
                       Error{ErrorCode::NotCombinable, {name, one.value(QLatin1String("other")).toString()}, {}, {}}});
    }
    return all;
}

JsonText partText(const PaymentPart &part)
{
    JsonText json;
    json.insert(QLatin1String("kind"), part.kind);
    json.insert(QLatin1String("amount"), part.amount.minor());
    return json;
}

std::vector<PaymentPart> partsFrom(const QJsonArray &json)
{
    std::vector<PaymentPart> parts;
    for (const QJsonValue value : json) {
        const QJsonObject one = value.toObject();
        parts.push_back({one.value(QLatin1String("kind")).toString(), Money::fromMinor(number(one, "amount"))});
    }
    return parts;
}

std::vector<NextVisitGain> codesFrom(const QJsonArray &json)
{
    std::vector<NextVisitGain> gains;
    for (const QJsonValue value : json) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char *key) { return one.value(QLatin1String(key)).toString(); };
        NextVisitGain gain{text("rule"), text("name"), {}, Money::fromMinor(number(one, "amount")),
                           QDate::fromString(text("from"), Qt::ISODate), QDate::fromString(text("until"), Qt::ISODate),
                           text("code")};
        if (one.contains(QLatin1String("share")))
            gain.share = Percent(static_cast<int>(number(one, "share")));
        gains.push_back(std::move(gain));
    }
    return gains;
}

} // namespace

namespace {

void addExtras(QDataStream &stream, const PurchaseExtras &extras)
{
    stream << extras.discountReason << extras.day.value_or(QDate());
    for (const PaymentPart &part : extras.payments)
        stream << part.kind << part.amount.minor();
    for (const FieldValue &field : extras.fields)
        stream << field.label << field.value;
}

} // namespace

QString requestHash(const PurchaseDraft &draft)
{
    QByteArray lines;
    QDataStream stream(&lines, QIODevice::WriteOnly);
    for (const PurchaseLine &line : draft.lines) {
        stream << idValue(line.product) << line.code << line.brand << line.category << line.quantity.thousandths()
               << line.price.minor() << line.gross.minor() << line.discount.minor();
    }
    if (!draft.marginReason.isEmpty())
        stream << draft.marginReason;
    if (!draft.extras.isEmpty())
        addExtras(stream, draft.extras);
    QByteArray tenders;
    QDataStream tenderStream(&tenders, QIODevice::WriteOnly);
    for (const TenderWish &wish : draft.tenders)
        tenderStream << wish.code << wish.most.has_value() << wish.most.value_or(Money()).minor();
    return hashOf(idValue(draft.member), draft.amount.minor(), draft.discount.minor(), lines,
                  draft.redeem.value(), draft.ref, draft.payment, draft.note, draft.codes, tenders);
}

QString requestHash(const RefundRequest &request)
{
    QByteArray lines;
    QDataStream stream(&lines, QIODevice::WriteOnly);
    for (const RefundLine &line : request.lines)
        stream << qint64(line.lineNo) << line.amount.minor() << line.quantity.has_value()
               << line.quantity.value_or(Quantity::fromThousandths(0)).thousandths();
    if (!request.payBack.isEmpty())
        stream << request.payBack;
    return hashOf(request.purchase.value(), request.amount.has_value(),
                  request.amount.value_or(Money()).minor(), lines, request.ref, request.reason);
}

QString requestHash(const AdjustRequest &request)
{
    return hashOf(request.member.value(), request.points.value(), request.reason);
}

QString toAnswer(const RecordedPurchase &recorded)
{
    Answer json;
    json.put("id", recorded.id.value());
    json.insert(QLatin1String("ref"), recorded.ref);
    json.put("earned", recorded.earned.value());
    json.put("redeemed_points", recorded.redeemed.points.value());
    json.put("redeemed_amount", recorded.redeemed.amount.minor());
    json.put("due", recorded.due.minor());
    json.put("stored", recorded.paidWithStored.minor());
    json.put("balance", recorded.balance.value());
    json.put("exchanged_points", recorded.exchanged.points.value());
    json.put("exchanged_credit", recorded.exchanged.credit.minor());
    if (recorded.newTierId)
        json.insert(QLatin1String("tier"), *recorded.newTierId);
    if (!recorded.credit.empty())
        json.insertList(QLatin1String("credit"), recorded.credit, creditText);
    if (!recorded.challenges.empty())
        json.insertList(QLatin1String("challenges"), recorded.challenges, stepText);
    if (!recorded.nextVisit.empty())
        json.insertList(QLatin1String("next_visit"), recorded.nextVisit, codeText);
    if (!recorded.held.isEmpty())
        json.insert(QLatin1String("held"), recorded.held.join(u'\n'));
    if (!recorded.tierGift.isEmpty())
        json.insert(QLatin1String("tier_gift"), recorded.tierGift);
    if (!recorded.unusedCodes.empty())
        json.insertList(QLatin1String("unused_codes"), recorded.unusedCodes, unusedText);
    return json.text();
}

QString toAnswer(const RecordedRefund &recorded)
{
    Answer json;
    json.put("id", recorded.id.value());
    json.insert(QLatin1String("ref"), recorded.ref);
    json.put("amount", recorded.amount.minor());
    json.put("pay_back", recorded.payBack.minor());
    json.put("to_cards", recorded.toCards.minor());
    json.put("credit_taken", recorded.creditTaken.minor());
    json.put("credit_missing", recorded.creditMissing.minor());
    json.put("gifts_taken", recorded.giftsTaken.value());
    json.put("gifts_missing", recorded.giftsMissing.value());
    json.put("codes_taken", recorded.codesTaken);
    json.put("kept_back", recorded.keptBack.minor());
    json.put("taken", recorded.taken.value());
    json.put("written_off", recorded.writtenOff.value());
    json.put("returned", recorded.returned.value());
    json.put("balance", recorded.balance.value());
    json.put("exchange_back_points", recorded.exchangeBack.points.value());
    json.put("exchange_back_credit", recorded.exchangeBack.credit.minor());
    json.put("codes_asked", recorded.codesAsked.minor());
    json.put("codes_debt", recorded.codesDebt.value());
    json.put("codes_repaid", recorded.codesRepaid.minor());
    json.put("missing_kept", recorded.missingKept.minor());
    json.put("missing_debt", recorded.missingDebt.value());
    json.put("met_before", recorded.metBefore.value());
    if (!recorded.rewardsTaken.isEmpty())
        json.insert(QLatin1String("rewards_taken"), recorded.rewardsTaken.join(u'\n'));
    if (!recorded.rewardsGone.isEmpty())
        json.insert(QLatin1String("rewards_gone"), recorded.rewardsGone.join(u'\n'));
    if (!recorded.nextVisit.empty())
        json.insertList(QLatin1String("next_visit"), recorded.nextVisit, codeText);
    if (!recorded.paidBack.empty())
        json.insertList(QLatin1String("paid_back"), recorded.paidBack, partText);
    if (!recorded.codesAgain.isEmpty() && recorded.codesUntil) {
        json.insert(QLatin1String("codes_again"), recorded.codesAgain.join(u'\n'));
        json.insert(QLatin1String("codes_until"), recorded.codesUntil->toString(Qt::ISODate));
    }
    return json.text();
}

RecordedPurchase purchaseFromAnswer(const QString &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.toUtf8()).object();
    const QString tier = json.value(QLatin1String("tier")).toString();
    return {PurchaseId(number(json, "id")),
            json.value(QLatin1String("ref")).toString(),
            Points(number(json, "earned")),
            {Points(number(json, "redeemed_points")),
             Money::fromMinor(number(json, "redeemed_amount"))},
            Money::fromMinor(number(json, "due")),
            Points(number(json, "balance")),
            tier.isEmpty() ? std::nullopt : std::optional<QString>(tier),
            true,
            Money::fromMinor(number(json, "stored")),
            creditFrom(json.value(QLatin1String("credit")).toArray()),
            stepsFrom(json.value(QLatin1String("challenges")).toArray()),
            MarginCheck(),
            {Points(number(json, "exchanged_points")), Money::fromMinor(number(json, "exchanged_credit"))},
            codesFrom(json.value(QLatin1String("next_visit")).toArray()),
            json.value(QLatin1String("held")).toString().split(u'\n', Qt::SkipEmptyParts),
            json.value(QLatin1String("tier_gift")).toString(),
            unusedFrom(json.value(QLatin1String("unused_codes")).toArray())};
}

RecordedRefund refundFromAnswer(const QString &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.toUtf8()).object();
    const QDate until = QDate::fromString(json.value(QLatin1String("codes_until")).toString(), Qt::ISODate);
    return {RefundId(number(json, "id")),
            json.value(QLatin1String("ref")).toString(),
            Money::fromMinor(number(json, "amount")),
            Money::fromMinor(number(json, "pay_back")),
            Money::fromMinor(number(json, "kept_back")),
            Points(number(json, "taken")),
            Points(number(json, "written_off")),
            Points(number(json, "returned")),
            Points(number(json, "balance")),
            true,
            Money::fromMinor(number(json, "to_cards")),
            Money::fromMinor(number(json, "credit_taken")),
            Money::fromMinor(number(json, "credit_missing")),
            Points(number(json, "gifts_taken")),
            Points(number(json, "gifts_missing")),
            static_cast<int>(number(json, "codes_taken")),
            codesFrom(json.value(QLatin1String("next_visit")).toArray()),
            {Points(number(json, "exchange_back_points")), Money::fromMinor(number(json, "exchange_back_credit"))},
            Money::fromMinor(number(json, "codes_asked")),
            Points(number(json, "codes_debt")),
            Money::fromMinor(number(json, "codes_repaid")),
            Money::fromMinor(number(json, "missing_kept")),
            Points(number(json, "missing_debt")),
            namesIn(json, "rewards_taken"),
            namesIn(json, "rewards_gone"),
            partsFrom(json.value(QLatin1String("paid_back")).toArray()),
            namesIn(json, "codes_again"),
            until.isValid() ? std::optional(until) : std::nullopt,
            Points(number(json, "met_before"))};
}

} // namespace bashgah::services
