// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecodes.h"

#include "domain/text/persiantext.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

bool isAsked(const Programme &programme, const QString &code)
{
    return std::any_of(programme.earning.rules.begin(), programme.earning.rules.end(), [&](const Rule &rule) {
        return rule.enabled
            && std::any_of(rule.conditions.begin(), rule.conditions.end(), [&](const Condition &condition) {
                   const auto *by = std::get_if<CodeCondition>(&condition);
                   return by && tidyRuleCode(by->code) == code;
               });
    });
}

} // namespace

QString tidyRuleCode(const QString &typed)
{
    return digitsToAscii(typed.simplified()).toUpper();
}

SplitCodes splitCodes(const Programme &programme, const QStringList &codes)
{
    SplitCodes split;
    for (const QString &typed : codes) {
        const QString code = tidyRuleCode(typed);
        if (isAsked(programme, code))
            split.ofRules << code;
        else
            split.others << typed;
    }
    return split;
}

} // namespace bashgah::domain
