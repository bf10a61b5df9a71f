// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/contact.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;

/// Writes down what a member said, or answers, closes and opens again what was written down.
class ContactPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactPanel(AppContext &context, QWidget *parent = nullptr);

    void beginNew(domain::MemberId member);
    void beginChange(const domain::Contact &contact);
    /// The one that is changed; absent: a new one.
    [[nodiscard]] const std::optional<domain::Contact> &contact() const { return m_contact; }

signals:
    void saved();
    void cancelled();

private:
    void build();
    void buildButtons(QVBoxLayout *column);
    void readStaff(std::optional<domain::StaffId> chosen);
    void showState();
    void submit(domain::ContactState state);
    void add();
    void show(const domain::Error &error);
    [[nodiscard]] bool hasDueOrNone();
    [[nodiscard]] std::optional<domain::StaffId> follower() const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    std::optional<domain::Contact> m_contact; ///< absent: a new one
    std::optional<FormBuilder> m_form;
    QComboBox *m_kind = nullptr;
    QPlainTextEdit *m_text = nullptr;
    JalaliDateEdit *m_due = nullptr;
    QComboBox *m_follower = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace bashgah::ui
