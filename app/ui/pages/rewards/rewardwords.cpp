// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rewardwords.h"

namespace bashgah::ui {

QString RewardWords::kind(domain::RewardKind kind)
{
    switch (kind) {
    case domain::RewardKind::Goods: return tr("Goods");
    case domain::RewardKind::Discount: return tr("Discount");
    case domain::RewardKind::Service: return tr("Service");
    case domain::RewardKind::Delivery: return tr("Delivery");
    }
    return {};
}

QString RewardWords::state(domain::TakingState state)
{
    switch (state) {
    case domain::TakingState::Reserved: return tr("set aside");
    case domain::TakingState::Taken: return tr("taken");
    case domain::TakingState::Returned: return tr("came back");
    case domain::TakingState::Released: return tr("given up");
    case domain::TakingState::Lapsed: return tr("not fetched in time");
    case domain::TakingState::Ready: return tr("a gift, ready to fetch");
    case domain::TakingState::Withdrawn: return tr("a gift that was withdrawn");
    }
    return {};
}

} // namespace bashgah::ui
