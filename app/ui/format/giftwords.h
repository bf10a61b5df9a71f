// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/promisedreward.h"
#include "domain/reward/taking.h"
#include "services/counter/giftsback.h"
#include "ui/format/format.h"

#include <QCoreApplication>

namespace bashgah::ui {

/// Gifts of the catalogue in words: what gives them, and what a programme promises.
class GiftWords final
{
    Q_DECLARE_TR_FUNCTIONS(GiftWords)
public:
    explicit GiftWords(const Format &format) : m_format(format) {}

    /// "for reaching a tier", "for joining"; empty for gifts of full cards and what was taken for points.
    [[nodiscard]] static QString source(const domain::Taking &taking);
    /// "cup (for joining), to be fetched before ..."
    [[nodiscard]] QString ready(const domain::Taking &taking) const;
    /// "reward number 5, to be fetched within 30 days"
    [[nodiscard]] QString promised(const domain::PromisedReward &promised) const;
    /// What a merge that was taken back did to gifts, a line each; nothing: none.
    [[nodiscard]] QStringList afterUnmerge(const services::GiftsBack &gifts) const;

private:
    const Format &m_format;
};

} // namespace bashgah::ui
