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
    if (presetId == u"premium") {
        return {PresetText::tr("Paid membership"),
                PresetText::tr("Members buy a card for a year: more points and a discount on every purchase."),
                QStringLiteral("id-card"),
                PresetText::tr("Plans are on the page Programme under Membership; the counter sells them.")};
    }
    if (presetId == u"coalition") {
        return {PresetText::tr("Together with partners"),
                PresetText::tr("Points are good in other shops too, and theirs here."), QStringLiteral("handshake"),
                PresetText::tr("Partners, files and settlement are on the page Partners.")};
    }
    if (presetId == u"charity") {
        return {PresetText::tr("For good causes"),
                PresetText::tr("Members give points to a good cause and the shop adds half as much."),
                QStringLiteral("heart"), PresetText::tr("Causes and payments are on the page Charity.")};
    }
    if (presetId == u"hybrid") {
        return {PresetText::tr("All together"),
                PresetText::tr("Points, tiers, credit by the season, a code for the next visit, a card and a cause."),
                QStringLiteral("layers"),
                PresetText::tr("Plans are under Membership, causes on the page Charity.")};
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
