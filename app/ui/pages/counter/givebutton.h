// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QPushButton>

#include <optional>

namespace bashgah::ui {

struct AppContext;

/// The way to giving points to a good cause. Takes no place when nobody is chosen or no cause takes points.
class GiveButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit GiveButton(AppContext &context, QWidget *parent = nullptr);

    void showMember(std::optional<domain::MemberId> member);

private:
    void readCauses();

    AppContext &m_context;
    bool m_hasCauses = false;
    bool m_hasMember = false;
};

} // namespace bashgah::ui
