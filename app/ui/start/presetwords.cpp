// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/presetwords.h"

#include <QCoreApplication>

namespace bashgah::ui {
namespace {

struct PresetText
{
    Q_DECLARE_TR_FUNCTIONS(PresetWords)
};

} // namespace

PresetWords presetWords(const QString &presetId)
{
    if (presetId == u"tiers") {
        return {PresetText::tr("Points and tiers"),
                PresetText::tr("Bronze, silver, gold: who buys more earns faster."),
                QStringLiteral("award")};
    }
    if (presetId == u"cashback") {
        return {PresetText::tr("Credit back"),
                PresetText::tr("A share of each purchase comes back for the next one."),
                QStringLiteral("wallet")};
    }
    return {PresetText::tr("Points"), PresetText::tr("A point per amount, spent like money later."),
            QStringLiteral("coins")};
}

} // namespace bashgah::ui
