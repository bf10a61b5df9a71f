// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"

#include <algorithm>

namespace bashgah::domain {

std::vector<RuleRemark> unknownNames(const Programme &programme, const IsKnownName &isKnown)
{
    std::vector<RuleRemark> remarks;
    const auto look = [&](const Rule &rule, RuleRemark::Kind kind, const QStringList &names) {
        for (const QString &name : names) {
            RuleRemark remark{kind, rule.id, name};
            const bool told = std::find(remarks.begin(), remarks.end(), remark) != remarks.end();
            if (!told && !name.isEmpty() && !isKnown(kind, name))
                remarks.push_back(std::move(remark));
        }
    };
    for (const Rule &rule : programme.earning.rules) {
        if (!rule.enabled)
            continue;
        look(rule, RuleRemark::Kind::UnknownProduct, rule.items.products);
        look(rule, RuleRemark::Kind::UnknownProduct, rule.items.exceptProducts);
        look(rule, RuleRemark::Kind::UnknownGroup, rule.items.categories);
        look(rule, RuleRemark::Kind::UnknownGroup, rule.items.exceptCategories);
        look(rule, RuleRemark::Kind::UnknownBrand, rule.items.brands);
        look(rule, RuleRemark::Kind::UnknownBrand, rule.items.exceptBrands);
        for (const Condition &condition : rule.conditions) {
            if (const auto *with = std::get_if<TagCondition>(&condition))
                look(rule, RuleRemark::Kind::UnknownTag, with->tags);
        }
    }
    return remarks;
}

} // namespace bashgah::domain
