// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The names of the services that pages use. A page includes the headers of those it calls.
namespace bashgah::services {

class ActivityService;
class AttachService;
class AttentionService;
class BacktestService;
class BackupService;
class BulkService;
class CampaignService;
class CardService;
class CauseService;
class ChallengeService;
class ContactService;
class CounterService;
class CouponService;
class DrawService;
class ErasureService;
class ExportTrail;
class GatewayService;
class ImportService;
class Jobs;
class MemberDataService;
class MemberFigureService;
class MemberLedgerService;
class MemberService;
class MemberSheetService;
class MergeService;
class OutboxService;
class ParkingService;
class PartnerService;
class PlanService;
class PrivacyService;
class ProductService;
class ProgramService;
class ReceiptService;
class ReferralService;
class ReportService;
class RewardService;
class RfmService;
class SavedFilterService;
class ScanService;
class ShiftService;
class ShopService;
class StaffDesk;
class StaffService;
class StoredValueService;
class TierService;
class TrailService;
class TrialService;

} // namespace bashgah::services
