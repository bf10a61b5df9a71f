// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// With whom a member lives: the others of the household, joining another's and leaving.
class HouseholdPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdPanel(AppContext &context, QWidget *parent = nullptr);
    void showMember(domain::MemberId member);

private:
    void join();
    void leave();
    void showProblem(const QString &text);

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QLabel *m_text = nullptr;
    QLabel *m_caption = nullptr;
    QLineEdit *m_with = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_leave = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace bashgah::ui
