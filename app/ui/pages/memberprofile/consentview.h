// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/membertypes.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class Banner;
class PrivacyPanel;

/// Whether messages may be sent to a member, how that came, and changing it with a line of history.
class ConsentView final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentView(AppContext &context, QWidget *parent = nullptr);

    void showProfile(const services::MemberProfile &profile);

signals:
    void changed();

private:
    void addRights(QVBoxLayout *column);
    void setConsent(bool granted);
    [[nodiscard]] QString stateText(const services::MemberView &member) const;
    [[nodiscard]] QString entryText(const services::ConsentEntry &entry) const;

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    Banner *m_banner = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_history = nullptr;
    QPushButton *m_agree = nullptr;
    QPushButton *m_refuse = nullptr;
    PrivacyPanel *m_privacy = nullptr;
};

} // namespace bashgah::ui
