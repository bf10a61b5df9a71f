// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/discount.h"
#include "domain/program/rulecheck.h"
#include "domain/reward/giftsource.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// Collects unknown names, each once for a rule.
class Names
{
public:
    explicit Names(const IsKnownName &isKnown) : m_isKnown(isKnown) {}

    void look(const QString &ruleId, RuleRemark::Kind kind, const QStringList &names)
    {
        for (const QString &name : names) {
            RuleRemark remark{kind, ruleId, name};
            const bool told = std::find(m_remarks.begin(), m_remarks.end(), remark) != m_remarks.end();
            if (!told && !name.isEmpty() && !m_isKnown(kind, name))
                m_remarks.push_back(std::move(remark));
        }
    }
    void look(const QString &ruleId, const ItemFilter &items)
    {
        look(ruleId, RuleRemark::Kind::UnknownProduct, items.products);
        look(ruleId, RuleRemark::Kind::UnknownProduct, items.exceptProducts);
        look(ruleId, RuleRemark::Kind::UnknownGroup, items.categories);
        look(ruleId, RuleRemark::Kind::UnknownGroup, items.exceptCategories);
        look(ruleId, RuleRemark::Kind::UnknownBrand, items.brands);
        look(ruleId, RuleRemark::Kind::UnknownBrand, items.exceptBrands);
    }
    /// A name in both lists may be either.
    void look(const QString &ruleId, const Goods &goods)
    {
        QStringList products;
        QStringList either;
        QStringList categories;
        for (const QString &name : goods.products)
            (goods.categories.contains(name) ? either : products) << name;
        for (const QString &name : goods.categories) {
            if (!either.contains(name))
                categories << name;
        }
        look(ruleId, RuleRemark::Kind::UnknownProduct, products);
        look(ruleId, RuleRemark::Kind::UnknownGoods, either);
        look(ruleId, RuleRemark::Kind::UnknownGroup, categories);
    }
    void look(const GiftSource &source, const std::optional<PromisedReward> &promised)
    {
        if (!promised)
            return;
        const QStringList number{QString::number(promised->reward.value())};
        const size_t before = m_remarks.size();
        look(source.key(), RuleRemark::Kind::UnknownReward, number);
        if (m_remarks.size() == before)
            look(source.key(), RuleRemark::Kind::EndedReward, number);
    }
    [[nodiscard]] std::vector<RuleRemark> taken() { return std::move(m_remarks); }

private:
    const IsKnownName &m_isKnown;
    std::vector<RuleRemark> m_remarks;
};

} // namespace

std::vector<RuleRemark> unknownNames(const std::vector<Rule> &rules, const IsKnownName &isKnown)
{
    Names names(isKnown);
    for (const Rule &rule : rules) {
        if (!rule.enabled)
            continue;
        names.look(rule.id, rule.items);
        for (const Condition &condition : rule.conditions) {
            if (const auto *with = std::get_if<TagCondition>(&condition))
                names.look(rule.id, RuleRemark::Kind::UnknownTag, with->tags);
        }
    }
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const std::vector<SpendRule> &rules, const IsKnownName &isKnown)
{
    Names names(isKnown);
    for (const SpendRule &rule : rules) {
        if (rule.enabled)
            names.look(rule.id, RuleRemark::Kind::UnknownTag, rule.exceptTags);
    }
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const std::vector<NextVisitRule> &rules, const IsKnownName &isKnown)
{
    Names names(isKnown);
    for (const NextVisitRule &rule : rules) {
        if (rule.enabled)
            names.look(rule.id, rule.items);
    }
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const TierPolicy &policy, const IsKnownName &isKnown)
{
    Names names(isKnown);
    for (const Tier &tier : policy.tiers)
        names.look(GiftSource{GiftSource::Kind::Tier, tier.id}, tier.reward);
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const std::vector<OccasionRule> &rules, const IsKnownName &isKnown)
{
    Names names(isKnown);
    for (const OccasionRule &rule : rules) {
        if (rule.enabled)
            names.look(GiftSource{GiftSource::Kind::Occasion, occasionKey(rule.kind)}, rule.reward);
    }
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const Goods &goods, const IsKnownName &isKnown)
{
    Names names(isKnown);
    names.look(QString(), goods);
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const Discount &discount, const IsKnownName &isKnown)
{
    Names names(isKnown);
    names.look(discount.id, Goods{discount.products, discount.categories});
    names.look(discount.id, discount.except);
    if (discount.needs)
        names.look(discount.id, discount.needs->goods);
    if (const auto *gives = std::get_if<BuyGet>(&discount.effect))
        names.look(discount.id, gives->gifts);
    return names.taken();
}

std::vector<RuleRemark> unknownNames(const Programme &programme, const IsKnownName &isKnown)
{
    std::vector<RuleRemark> all = unknownNames(programme.earning.rules, isKnown);
    for (const auto &more : {unknownNames(programme.spend, isKnown), unknownNames(programme.nextVisit, isKnown),
                             unknownNames(programme.tiers.value_or(TierPolicy()), isKnown),
                             unknownNames(programme.occasions, isKnown)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace bashgah::domain
