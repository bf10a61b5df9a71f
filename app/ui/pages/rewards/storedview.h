// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/stored/storedvalue.h"
#include "services/stored/storedtypes.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class MoneyEdit;
class TablePane;

/// Gift cards and credit: what is on each, a new card, more money paid in.
class StoredView final : public QWidget
{
    Q_OBJECT
public:
    explicit StoredView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();

signals:
    void failed(const bashgah::domain::Error &error);
    /// In words: which card has how much now.
    void paidIn(const QString &text);

private:
    using Model = RowModel<domain::StoredAccount, domain::StoredAccountId>;

    [[nodiscard]] QWidget *buildForm();
    void sell();
    void topUp();
    void tell(const domain::Result<domain::StoredAccount> &done);
    [[nodiscard]] services::PayIn payIn() const;
    [[nodiscard]] domain::Result<std::optional<domain::MemberId>> member() const;
    [[nodiscard]] std::optional<domain::StoredAccount> current() const;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    std::optional<FormBuilder> m_form;
    MoneyEdit *m_amount = nullptr;
    QComboBox *m_payment = nullptr;
    JalaliDateEdit *m_lastDay = nullptr;
    QLineEdit *m_member = nullptr;
    QPushButton *m_topUp = nullptr;
    QString m_key; ///< of this payment: booked at most once
};

} // namespace bashgah::ui
