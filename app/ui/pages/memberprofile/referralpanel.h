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

/// Who brought a member, and how many they have brought. While nobody is named and nothing was bought, somebody
/// can be named.
class ReferralPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralPanel(AppContext &context, QWidget *parent = nullptr);
    void showMember(domain::MemberId member);

signals:
    void named();

private:
    void name();
    void showError(const QString &text);

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QLabel *m_text = nullptr;
    QLabel *m_caption = nullptr;
    QLineEdit *m_referrer = nullptr;
    QPushButton *m_name = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace bashgah::ui
