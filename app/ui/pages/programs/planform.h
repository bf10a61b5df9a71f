// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership/plan.h"
#include "domain/program/programme.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace bashgah::ui {

struct AppContext;
class InlineNumber;
class MoneyEdit;

/// A new plan of paid membership.
class PlanForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanForm(AppContext &context, QWidget *parent = nullptr);

    void begin();

signals:
    void added();
    void cancelled();

private:
    void buildFields();
    void addRows();
    void buildButtons();
    /// Absent: something is wrong and marked.
    [[nodiscard]] std::optional<domain::PlanTerms> terms();
    void submit();
    void showCost();

    AppContext &m_context;
    std::optional<FormBuilder> m_form;
    QLineEdit *m_name = nullptr;
    MoneyEdit *m_price = nullptr;
    InlineNumber *m_months = nullptr;
    InlineNumber *m_factor = nullptr;
    InlineNumber *m_discount = nullptr;
    QLineEdit *m_gift = nullptr;
    InlineNumber *m_reminder = nullptr;
    QComboBox *m_refund = nullptr;
    InlineNumber *m_days = nullptr;
    QLabel *m_cost = nullptr;
    domain::Programme m_programme; ///< of today, for what the benefits cost
};

} // namespace bashgah::ui
