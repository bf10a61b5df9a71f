// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/counter/counterdeeds.h"

#include <QCoreApplication>

namespace bashgah::ui {

struct AppContext;

/// Says in a list what was done at the counter; in the language, unit and digits of the window that shows it.
class DeedWords final
{
    Q_DECLARE_TR_FUNCTIONS(DeedWords)
public:
    explicit DeedWords(const AppContext &context) : m_context(context) {}

    [[nodiscard]] QString of(const CounterDeed &done, const DeedFacts &facts) const;

private:
    [[nodiscard]] QString withOwnFields(const QString &words, domain::PurchaseId purchase) const;
    [[nodiscard]] QString whose(const DeedFacts &facts) const;

    const AppContext &m_context;
};

} // namespace bashgah::ui
