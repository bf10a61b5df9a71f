// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class MoneyEdit;

/// Money that the shop paid to a cause, with the receipt for it.
class PaymentForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentForm(AppContext &context, QWidget *parent = nullptr);

    void begin(const services::CauseRow &row);
    void takeFocus();

signals:
    void paid();
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void submit();

    AppContext &m_context;
    std::optional<services::CauseRow> m_row;
    QString m_key;
    std::optional<FormBuilder> m_form;
    QLabel *m_cause = nullptr;
    MoneyEdit *m_amount = nullptr;
    JalaliDateEdit *m_day = nullptr;
    QLineEdit *m_payee = nullptr;
    QLineEdit *m_receipt = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace bashgah::ui
