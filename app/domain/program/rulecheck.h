// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/program/programme.h"

#include <QDate>

#include <functional>
#include <optional>

namespace bashgah::domain {

struct Discount;
struct Goods;

/// Something about an enabled rule that is allowed but hardly meant.
struct RuleRemark
{
    enum class Kind {
        MayShrink,         ///< a larger bill may give fewer points (invariant I17)
        Over,              ///< its last day has passed
        Contradiction,     ///< two of its conditions can never hold together
        AlwaysSilenced,    ///< `other`, which is exclusive and holds whenever it does, silences it
        NoGoods,           ///< all goods it names are excepted
        Overlap,           ///< differs from `other` in one band (ages, dates, hours), and both hold at its edge
        Gap,               ///< so too, but between them one year, day or minute is left out
        NothingToMultiply, ///< a multiplier, and no rule gives points when and where it holds
        MultipliesByOne,   ///< a multiplier that changes nothing
        UnknownProduct,    ///< `other` is the code of no product of the shop
        UnknownGroup,      ///< `other` is the category of no product of the shop
        UnknownBrand,      ///< `other` is the brand of no product of the shop
        UnknownGoods,      ///< `other` is neither code nor category of a product of the shop
        UnknownTag,        ///< `other` is a tag that no member has
        UnknownReward,     ///< `other` is the number of no reward of the shop
        EndedReward,       ///< `other` is the number of a reward that is paused or whose last day has passed
        NothingToKeepBack, ///< of the programme: missing points are to be kept back, and points are worth nothing
        NothingToOwe,      ///< of the programme: credit and codes are to be owed as points, which are worth nothing
    };
    Kind kind;
    QString ruleId;
    QString other{}; ///< the rule that silences, or that has the band before; the unknown name
    bool operator==(const RuleRemark &) const = default;
};

/// What stands as `ruleId` of remarks on how returns take points back.
[[nodiscard]] QString clawbackRemarkId();
/// Of the policy for missing points that comes to writing off, for points are worth nothing (pointworth.h).
[[nodiscard]] std::optional<RuleRemark> clawbackRemark(const Programme &programme);

/// In the order of the rules; then that of the returns. `today` in the shop.
[[nodiscard]] std::vector<RuleRemark> ruleRemarks(const Programme &programme, QDate today,
                                                  const ShopCalendar &calendar);

/// Whether the shop has such goods, members or rewards; for the kinds Unknown... only, and EndedReward: whether it runs.
using IsKnownName = std::function<bool(RuleRemark::Kind, const QString &)>;
/// Names of goods and tags in enabled rules that the shop does not know, in the order of the rules: earning, spend,
/// codes for the next visit; rewards that tiers and occasions give, under their GiftSource::key().
[[nodiscard]] std::vector<RuleRemark> unknownNames(const Programme &programme, const IsKnownName &isKnown);
[[nodiscard]] std::vector<RuleRemark> unknownNames(const std::vector<Rule> &rules, const IsKnownName &isKnown);
[[nodiscard]] std::vector<RuleRemark> unknownNames(const std::vector<SpendRule> &rules, const IsKnownName &isKnown);
[[nodiscard]] std::vector<RuleRemark> unknownNames(const std::vector<NextVisitRule> &rules, const IsKnownName &isKnown);
[[nodiscard]] std::vector<RuleRemark> unknownNames(const TierPolicy &policy, const IsKnownName &isKnown);
[[nodiscard]] std::vector<RuleRemark> unknownNames(const std::vector<OccasionRule> &rules, const IsKnownName &isKnown);
/// Of a coupon, with its own id; of goods without one. A name that may be a code or a category is known as either.
[[nodiscard]] std::vector<RuleRemark> unknownNames(const Discount &discount, const IsKnownName &isKnown);
[[nodiscard]] std::vector<RuleRemark> unknownNames(const Goods &goods, const IsKnownName &isKnown);

/// What a programme gives back of a sale, at what points pay, or at the credit they become where that is more; with a
/// tier's standing discount, credit for spending, and codes for the next visit as if each were used.
struct GiveBack
{
    Percent usual;            ///< an ordinary bill of a member of the first tier, rules without conditions only,
                              ///< credit of single purchases only
    Percent most;             ///< the dearest bill: all rules at once that can come together, the best tier
    Money mostAt;             ///< that bill
    std::optional<QString> mostTier{}; ///< id
    bool operator==(const GiveBack &) const = default;
};

/// An everyday bill in the shop's currency (500,000 tomans): what examples are told with.
[[nodiscard]] Money ordinaryBill(const Currency &currency);

/// `ordinary`: an everyday bill of the shop, above zero. The dearest bill is looked for at that one and at
/// the smallest bills the rules ask for. Nothing when points pay nothing and there is neither credit nor
/// a code for the next visit.
[[nodiscard]] std::optional<GiveBack> giveBack(const Programme &programme, Money ordinary);

} // namespace bashgah::domain
