// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::ui {

// What the counter is put together from.
class ActivityButton;
class AttachPanel;
class CodesBar;
class GoodsLines;
class MemberCard;
class MemberFinder;
class MemberRegister;
class OwnCodes;
class ParkingDesk;
class PurchaseForm;
class RefundPanel;
class ResultPanel;
class RewardsInReach;
class SellPlanPanel;
class SnugStack;
class TodayStrip;

} // namespace bashgah::ui
