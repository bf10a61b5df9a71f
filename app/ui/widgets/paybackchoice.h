// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"

#include <QComboBox>

namespace bashgah::ui {

struct AppContext;

/// By which kind of money a refund goes back: as it was paid, unless another one is chosen.
class PayBackChoice final : public QComboBox
{
    Q_OBJECT
public:
    explicit PayBackChoice(AppContext &context, QWidget *parent = nullptr);

    /// The shop's kinds, and those of this purchase; as it was paid is chosen.
    void begin(const domain::Purchase &purchase);
    /// "cash", ...; empty: as it was paid.
    [[nodiscard]] QString kind() const { return currentData().toString(); }

private:
    AppContext &m_context;
};

} // namespace bashgah::ui
