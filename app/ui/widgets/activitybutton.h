// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/counter/activityservice.h"

#include <QPushButton>

#include <optional>

class QMenu;

namespace bashgah::ui {

struct AppContext;

/// Opens the list of what staff can confirm for a member, and what of it can be taken back. Takes no place when the
/// programme has no activities.
class ActivityButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ActivityButton(AppContext &context, QWidget *parent = nullptr);

    void showMember(std::optional<domain::MemberId> member);
    void open();
    void undo(qint64 id);

signals:
    void confirmed(const bashgah::services::ConfirmedActivity &activity);
    void undone(const bashgah::services::ConfirmedActivity &activity);
    void failed(const bashgah::domain::Error &error);

private:
    void fill();
    void addChoice(const services::ActivityChoice &choice);
    void addUndo(const services::ConfirmedActivity &activity);
    void confirm(const QString &activity);

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QMenu *m_menu = nullptr;
    QString m_key; ///< of the list that is shown: each confirmed at most once by it
};

} // namespace bashgah::ui
