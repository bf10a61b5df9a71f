// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/games/drawservice.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class GroupedEdit;
class JalaliDateEdit;
class MoneyEdit;

/// A lucky draw as the owner describes it, until its seed is fixed.
class DrawForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DrawForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void show(const services::DrawRow &row);
    void takeFocus();
    /// The one that is edited; absent: a new one.
    [[nodiscard]] std::optional<domain::DrawId> shown() const { return m_row ? std::optional(m_row->id) : std::nullopt; }

signals:
    void saved();
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void buildButtons(QVBoxLayout *column);
    void fill(const domain::LuckyDraw &draw);
    [[nodiscard]] domain::LuckyDraw draw() const;
    void save();

    AppContext &m_context;
    std::optional<services::DrawRow> m_row; ///< absent: a new one
    std::optional<FormBuilder> m_form;
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
