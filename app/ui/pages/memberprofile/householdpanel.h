// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::services {
struct Household;
}

namespace bashgah::ui {

struct AppContext;

/// With whom a member lives: the others of the household, joining another's and leaving; whether they spend their
/// points together, and whether this one's points stay apart.
class HouseholdPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HouseholdPanel(AppContext &context, QWidget *parent = nullptr);
    void showMember(domain::MemberId member);

private:
    void buildPoints();
    void join();
    void leave();
    void poolPoints(bool together);
    void keepApart(bool apart);
    void showPoints(const services::Household &home);
    void done(const domain::Result<void> &result);
    void showProblem(const QString &text);

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QLabel *m_text = nullptr;
    QLabel *m_caption = nullptr;
    QLineEdit *m_with = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_leave = nullptr;
    QCheckBox *m_pooled = nullptr;
    QCheckBox *m_apart = nullptr;
    QLabel *m_points = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace bashgah::ui
