// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/shopprofile.h"
#include "services/servicesfwd.h"
#include "ui/format/format.h"

namespace bashgah::ui {

class ActionRegistry;
class AppRequests;
class CustomerDisplay;
class DataEvents;
class DeviceSettings;
class Dialogs;
class Navigator;
class Printers;
class Toasts;

/// What a page may use: built once per opened shop by bootstrap/session.cpp, outlives all pages.
/// A page takes it by reference and keeps the reference. To hand a new service to pages, add a
/// reference here, its name to services/servicesfwd.h and its construction to bootstrap/session.cpp.
struct AppContext
{
    const domain::Clock &clock;
    const domain::ShopProfile &shop;
    const Format &format;
    DeviceSettings &settings;
    Navigator &navigator;
    Dialogs &dialogs;
    Toasts &toasts;
    ActionRegistry &actions;
    DataEvents &events;
    AppRequests &requests;
    services::Jobs &jobs;
    services::ShopService &shopService;
    services::ProgramService &programs;
    services::TierService &tiers;
    services::BacktestService &backtests;
    services::TrialService &trials;
    services::PlanService &plans;
    services::CounterService &counter;
    services::RewardService &rewards;
    services::CouponService &coupons;
    services::StoredValueService &stored;
    services::CauseService &causes;
    services::DrawService &draws;
    services::ChallengeService &challenges;
    services::PartnerService &partners;
    services::MemberService &members;
    services::MemberSheetService &memberSheets;
    services::BulkService &bulk;
    services::ReferralService &referrals;
    services::ActivityService &activities;
    services::MemberLedgerService &memberLedgers;
    services::RfmService &rfm;
    services::ReportService &reports;
    services::ImportService &imports;
    services::BackupService &backup;
    services::CampaignService &campaigns;
    services::GatewayService &gateway;
    services::SavedFilterService &savedFilters;
    services::OutboxService &outbox;
    services::StaffDesk &desk;
    services::StaffService &staff;
    services::ShiftService &shifts;
    services::TrailService &trail;
    services::ProductService &products;
    services::ParkingService &parking;
    services::AttachService &attachments;
    services::ReceiptService &receipts;
    services::CardService &cards;
    services::ScanService &scans;
    Printers &printers;
    CustomerDisplay &customer;
    services::MergeService &merges;
    services::ContactService &contacts;
    services::ErasureService &erasures;
    services::MemberDataService &memberData;
    services::AttentionService &attention;
    services::PrivacyService &privacy;
    services::MemberFigureService &memberFigures;
    services::ExportTrail &exports;

    [[nodiscard]] QDate today() const { return shop.calendar.localDay(clock.now()); }
};

} // namespace bashgah::ui
