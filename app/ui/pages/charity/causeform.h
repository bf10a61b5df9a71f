// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class GroupedEdit;
class JalaliDateEdit;
class MoneyEdit;
class PercentEdit;

/// One cause as the owner describes it: new, or one of the list.
class CauseForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CauseForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void show(const services::CauseRow &row);
    void takeFocus();
    void save();
    /// The one that is edited; absent: a new one.
    [[nodiscard]] std::optional<domain::CauseId> shown() const;

signals:
    void saved();
    void cancelled();
    /// Somebody else changed it.
    void failed(const bashgah::domain::Error &error);

private:
    void buildFields(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void fill(const domain::Cause &cause);
    [[nodiscard]] domain::Cause cause() const;
    void store(const domain::Cause &cause);

    AppContext &m_context;
    std::optional<services::CauseRow> m_row; ///< absent: a new one
    std::optional<FormBuilder> m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_description = nullptr;
    GroupedEdit *m_value = nullptr; ///< money with all its decimals: a point may be worth half a toman
    PercentEdit *m_matching = nullptr;
    MoneyEdit *m_most = nullptr;
    PercentEdit *m_share = nullptr;
    JalaliDateEdit *m_from = nullptr;
    JalaliDateEdit *m_until = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bashgah::ui
