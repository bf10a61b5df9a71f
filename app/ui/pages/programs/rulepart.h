// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

#include <QDate>

#include <functional>
#include <memory>

namespace bashgah::ui {

class Format;
class Sentence;

inline constexpr int partNamesWidth = 220; ///< of a list of names in a part, pixels

/// What the parts of a rule need around them.
struct RulePartContext
{
    const Format &format;
    QDate today;
    std::vector<domain::Tier> tiers; ///< of the programme
    std::function<void()> changed;
};

/// One condition, item filter, cap or pause of a rule as a short sentence that is edited in place.
/// The sentence belongs to the window.
class RulePart
{
public:
    virtual ~RulePart() = default;
    [[nodiscard]] Sentence *sentence() const { return m_sentence; }
    /// Adds what is typed to the rule, or marks what is wrong; false then.
    [[nodiscard]] virtual bool store(domain::Rule &rule) = 0;
    /// The programme's tiers changed.
    virtual void setTiers(const std::vector<domain::Tier> &) {}

protected:
    Sentence *m_sentence = nullptr;
};

using RulePartPtr = std::unique_ptr<RulePart>;

[[nodiscard]] RulePartPtr conditionPart(const domain::Condition &condition,
                                        const RulePartContext &context);

/// One of the six lists of an item filter.
struct ItemList
{
    int of = 1;          ///< 0 products by code, 1 product groups, 2 brands
    bool except = false;
    QStringList names{};
};
[[nodiscard]] RulePartPtr itemsPart(const ItemList &list, const RulePartContext &context);
[[nodiscard]] RulePartPtr capPart(const domain::Cap &cap, const RulePartContext &context);
[[nodiscard]] RulePartPtr cooldownPart(int days, const RulePartContext &context);

} // namespace bashgah::ui
