// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/games/drawservice.h"
#include "ui/widgets/recordform.h"

class QLineEdit;

namespace bashgah::ui {

class GroupedEdit;
class JalaliDateEdit;
class MoneyEdit;

/// A lucky draw as the owner describes it, until its seed is fixed.
class DrawForm final : public RecordFormOf<services::DrawRow>
{
    Q_OBJECT
public:
    explicit DrawForm(AppContext &context, QWidget *parent = nullptr);

    void save() override;

protected:
    void fill() override;

private:
    [[nodiscard]] domain::LuckyDraw draw() const;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_prize = nullptr;
    GroupedEdit *m_winners = nullptr;
    JalaliDateEdit *m_first = nullptr;
    JalaliDateEdit *m_last = nullptr;
    MoneyEdit *m_per = nullptr;
    GroupedEdit *m_most = nullptr;
    QLineEdit *m_public = nullptr;
};

} // namespace bashgah::ui
