// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reward/reward.h"

#include "domain/money/amounterror.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr int longestName = 100;
constexpr qint64 mostPoints = 1'000'000'000;
constexpr qint64 mostUnits = 1'000'000'000;

constexpr const char *kindKeys[] = {"goods", "discount", "service", "delivery"};

tl::unexpected<Error> wrong(ErrorCode code, const char *field, QStringList args = {})
{
    return fail(Error{code, std::move(args), {}, QString::fromLatin1(field)});
}

tl::unexpected<Error> wrongPrice(Points price, const QString &field)
{
    return fail(Error{ErrorCode::OutOfRange, {QString::number(price.value())}, {}, field});
}

Result<void> validatePrices(const Reward &reward)
{
    if (reward.points <= Points(0))
        return wrong(ErrorCode::NotPositive, "points", {QString::number(reward.points.value())});
    if (reward.points.value() > mostPoints)
        return wrong(ErrorCode::OutOfRange, "points", {QString::number(reward.points.value())});
    for (const TierPrice &price : reward.tierPrices) {
        if (price.points <= Points(0) || price.points.value() > mostPoints)
            return wrongPrice(price.points, QStringLiteral("tierPrices.") + price.tierId);
    }
    for (const SegmentPrice &price : reward.segmentPrices) {
        if (price.points <= Points(0) || price.points.value() > mostPoints)
            return wrongPrice(price.points, QStringLiteral("segmentPrices.") + segmentKey(price.segment));
    }
    if (reward.shopCost < Money())
        return fail(amountError(ErrorCode::OutOfRange, {reward.shopCost}, QStringLiteral("shopCost")));
    if (reward.kind == RewardKind::Discount && !reward.value.isPositive())
        return fail(amountError(ErrorCode::NotPositive, {reward.value}, QStringLiteral("value")));
    return {};
}

} // namespace

QString rewardKindKey(RewardKind kind)
{
    return QString::fromLatin1(kindKeys[static_cast<int>(kind)]);
}

std::optional<RewardKind> rewardKindFromKey(QStringView key)
{
    for (int i = 0; i < 4; ++i) {
        if (key == QLatin1String(kindKeys[i]))
            return static_cast<RewardKind>(i);
    }
    return std::nullopt;
}

Result<void> validate(const Reward &reward)
{
    if (reward.name.trimmed().isEmpty())
        return wrong(ErrorCode::Empty, "name");
    if (reward.name.size() > longestName)
        return wrong(ErrorCode::TooLong, "name", {reward.name, QString::number(longestName)});
    if (auto prices = validatePrices(reward); !prices)
        return prices;
    if (reward.stock && (*reward.stock < 0 || *reward.stock > mostUnits))
        return wrong(ErrorCode::OutOfRange, "stock", {QString::number(*reward.stock)});
    if (reward.perMember && *reward.perMember <= 0)
        return wrong(ErrorCode::NotPositive, "perMember", {QString::number(*reward.perMember)});
    if (reward.from && reward.until && *reward.until < *reward.from)
        return wrong(ErrorCode::OutOfRange, "until", {reward.until->toString(Qt::ISODate)});
    return {};
}

Points priceOf(const Reward &reward, const std::optional<QString> &tierId, const std::optional<Segment> &segment)
{
    std::optional<Points> own;
    const auto take = [&own](Points price) { own = own ? std::min(*own, price) : price; };
    for (const TierPrice &price : reward.tierPrices) {
        if (tierId && price.tierId == *tierId)
            take(price.points);
    }
    for (const SegmentPrice &price : reward.segmentPrices) {
        if (segment && price.segment == *segment)
            take(price.points);
    }
    return own.value_or(reward.points);
}

bool asksForSegment(const Reward &reward)
{
    return !reward.segments.empty() || !reward.segmentPrices.empty();
}

std::optional<qint64> leftOf(const Reward &reward, qint64 gone)
{
    if (!reward.stock)
        return std::nullopt;
    return std::max<qint64>(0, *reward.stock - gone);
}

Result<Points> checkReward(const Reward &reward, const RewardFacts &facts)
{
    const auto refused = [&](ErrorCode code, const QString &second = {}) {
        return fail(Error{code, second.isEmpty() ? QStringList{reward.name} : QStringList{reward.name, second}, {}, {}});
    };
    if (reward.paused)
        return refused(ErrorCode::Paused);
    if (reward.from && facts.day < *reward.from)
        return refused(ErrorCode::NotYetValid, reward.from->toString(Qt::ISODate));
    if (reward.until && facts.day > *reward.until)
        return refused(ErrorCode::NoLongerValid, reward.until->toString(Qt::ISODate));
    if (!reward.tiers.isEmpty() && !(facts.tierId && reward.tiers.contains(*facts.tierId)))
        return refused(ErrorCode::NotForMember);
    const auto &segments = reward.segments;
    if (!segments.empty()
        && !(facts.segment && std::find(segments.begin(), segments.end(), *facts.segment) != segments.end()))
        return refused(ErrorCode::NotForMember);
    if (leftOf(reward, facts.gone) == 0)
        return refused(ErrorCode::SoldOut);
    if (reward.perMember && facts.goneToMember >= *reward.perMember)
        return refused(ErrorCode::LimitReached, QString::number(*reward.perMember));
    const Points price = priceOf(reward, facts.tierId, facts.segment);
    if (price > facts.spendable) {
        return fail(ErrorCode::NotEnoughPoints,
                    {QString::number(price.value()), QString::number(facts.spendable.value())});
    }
    return price;
}

} // namespace bashgah::domain
