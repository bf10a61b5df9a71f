// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bootstrap/membercare.h"
#include "bootstrap/messaging.h"
#include "bootstrap/paperservices.h"
#include "bootstrap/serviceheaders.h"
#include "integrations/crypto/sodiumpinhasher.h"
#include "integrations/crypto/sodiumsignatures.h"
#include "platform/systemsecrets.h"
#include "storage/db/database.h"

#include <memory>
#include <utility>

namespace bashgah::bootstrap {

/// Everything that works on one open shop file, in the order of need. A new service is one member
/// here, and one reference in ui/appcontext.h filled in by Session.
struct ShopServices
{
    ShopServices(std::unique_ptr<storage::Database> opened, const domain::Clock &clock,
                 const QString &backupFolder)
        : database(std::move(opened)),
          shop(*database, clock),
          programs(*database, clock),
          tiers(*database, clock),
          backtests(*database, clock),
          trials(*database, clock),
          plans(*database, clock),
          counter(*database, clock),
          rewards(*database, clock),
          coupons(*database, clock),
          stored(*database, clock),
          causes(*database, clock),
          draws(*database, clock),
          challenges(*database, clock),
          secrets(*database, clock, &platform::systemSecrets),
          partners(*database, clock, signatures, secrets),
          members(*database, clock),
          care(*database, clock),
          referrals(*database, clock),
          activities(*database, clock),
          memberLedgers(*database, clock),
          rfm(*database, clock),
          reports(*database, clock),
          imports(*database, clock),
          watcher(*database),
          backup(database->path(), backupFolder, clock),
          messaging(*database, clock),
          desk(*database, clock, pinHasher),
          staff(*database, clock, pinHasher),
          shifts(*database, clock),
          trail(*database, clock),
          exports(*database, clock),
          products(*database, clock),
          parking(*database, clock),
          attachments(*database, clock),
          paper(*database, counter, members, shop)
    {
    }

    std::unique_ptr<storage::Database> database;
    services::ShopService shop;
    services::ProgramService programs;
    services::TierService tiers;
    services::BacktestService backtests;
    services::TrialService trials;
    services::PlanService plans;
    services::CounterService counter;
    services::RewardService rewards;
    services::CouponService coupons;
    services::StoredValueService stored;
    services::CauseService causes;
    services::DrawService draws;
    services::ChallengeService challenges;
    integrations::SodiumSignatures signatures;
    services::ShopSecrets secrets;
    services::PartnerService partners;
    services::MemberService members;
    MemberCare care;
    services::ReferralService referrals;
    services::ActivityService activities;
    services::MemberLedgerService memberLedgers;
    services::RfmService rfm;
    services::ReportService reports;
    services::ImportService imports;
    services::ChangeWatcher watcher;
    services::BackupService backup;
    Messaging messaging;
    integrations::SodiumPinHasher pinHasher;
    services::StaffDesk desk;
    services::StaffService staff;
    services::ShiftService shifts;
    services::TrailService trail;
    services::ExportTrail exports;
    services::ProductService products;
    services::ParkingService parking;
    services::AttachService attachments;
    PaperServices paper;
};

} // namespace bashgah::bootstrap
