import type { Category } from './category.ts';

/** English words for things that can be pointed at. */
export const thingsEn = {
  doc: `contract* agreement nda msa sow po pos po# purchase_order* order_form order_confirmation invoice* quote* proposal* rfp rfq rfi tender* bid brief questionnaire* checklist* scorecard* minutes mom recap* notes report* business_case roi case_study reference* testimonial* plan charter roadmap timeline schedule gantt diagram* drawing* blueprint* spec specs specification* requirement* criteria list register map_of org_chart dpa sla bom budget_line budget cost_centre cost_center estimate* redline* amendment* addendum change_order letter loi mou certificate* approval resolution form forms record* document* documentation file files data dataset sample* credentials logins login access sandbox environment licen* permit* insurance deposit payment payments prepayment receipt remittance signature* signatures stamp deck slide* template* dashboard log logs ticket* survey baseline kpi kpis metric metrics assessment* acceptance handover sheet matrix raci statement statement_of_work variation warrant* policy protocol inventory hypothesis export extract csv spreadsheet excel appendix annex exhibit bond lien waiver submittal* clearance vendor_form w-9 w9 vendor_record ecn requisition pr voucher bank_details purchase_request readout backlog feedback_form option variant limit
    counter-offer counteroffer field_map slip loss_runs application application_form letter_of_intent letter_of_award award_letter notice_of_award notice passes badge badges keys api_key mandate offer_letter job_profile job_description syllabus curriculum roster staffing_table cv cvs photo photos picture pictures video videos recording floor_plan layout bill_of_quantities boq takeoff punch_list snag_list delivery_note packing_slip bol bill_of_lading waybill lab_report test_results readings measurements cost_sheet comparison_sheet evaluation_form approval_sheet sign-off_sheet attendance_sheet term_sheet board_pack capex_form capex_request pr_number po_number vendor_number supplier_number case_number tender_number ticket_number tracking_number contract_number order_number requisition_number registration guarantee bank_guarantee performance_bond escrow retainer down_payment wire wire_confirmation payment_order payment_advice bank_transfer funds reply success_criteria exit_criteria acceptance_criteria must-haves shortlist short_list short-list reason_code premium_paid
    number numbers code codes logo title_deed approvals permit barcode* planogram* recipe_card timetable court_order case_file claim hearing engagement_letter opinion_letter opinion financial_model model price_list decision_memo memo article_approval sign-off signoff consent waybills headcount_plan
    docs doc envelope link true-up trueup pen_test pentest cert certs coi w9s 1099 ach sepa iban psa baa eula
    t&cs t&c terms_sheet ssa loa pro_forma proforma pro-forma credit_application credit_check credit_note
    direct_debit debit_mandate ledger workbook worksheet table google_doc gdoc gsheet google_sheet
    whiteboard_photo mockup* mock-up* wireframe* brd prd frs srs user_story user_stories tracker action_log raid
    raid_log risk_register issue_log issues_list test_plan test_script* test_report uat uat_script uat_sign-off
    soil_report cad dwg transcript caiq sig_questionnaire vendor_packet supplier_packet supplier_code tax_id
    vat_number duns row cell column line_item line_items scan scans printout reply_card rsvp coupon promo_code
    activation_code licence_key license_key ids user_list users_list asset_list equipment_list parts_list
    route_list rate_card price_book tariff_sheet bid_form bid_bond tender_pack tender_documents evaluation_sheet
    scoring_sheet scoring_matrix score_sheet marks ranking bafo bid_opening award notification resolution_no
    council_resolution ordinance bylaws by-laws charter_document power_of_attorney poa signature_page
    signature_block wet_ink wet_signature original originals duplicate counterpart_copy framework_agreement
    framework call-off call_off calloff release_order blanket_order blanket_po standing_order subscription_order
    work_order change_request scope_document scoping_document discovery_notes meeting_notes call_notes
    call_summary summary recap_email writeup write-up post-mortem lessons_learned pilot_report poc_report
    trial_report usage_report adoption_report kpi_report qbr_deck scorecard_row roi_sheet roi_model tco_model
    tco cost_model savings_sheet loss_figures baseline_figures figures inputs load_profile bill bills
    utility_bill meter_reading payslip lease leases rental_agreement deed title mortgage loan loan_agreement
    drawdown facility_letter credit_limit credit_line letter_of_credit l/c sblc wire_receipt swift
    remittance_advice disposal_form rma warranty_claim service_report site_report inspection_report
    survey_report as-built drawings_set rfi_response tr technical_spec tech_spec spec_sheet data_sheet datasheet
    msds coa certificate_of_analysis lab_results purity_report batch_record batch_number lot_number
    serial_number serial_numbers heat_number mill_cert cofc c_of_c customs_declaration import_licence
    export_licence hs_code booking_confirmation booking_number container_number pod proof_of_delivery cmr_note
    bug bug_list punch_items acceptance_test acceptance_tests fat sat sat_protocol iq/oq validation_protocol
    soc2 soc_2 iso_27001 gdpr_form privacy_notice consent_form referral_form testimonial_quote quote_text
    reference_letter case_study_draft press_release logo_permission`,
  ours: `proposal* quote* deck presentation* offer offers bid pitch brochure* recap* summary summary_email tender_answer
    tender_response rfp_response rfp_answer rfp_answers price_list invoice* slide* leaflet* catalogue* catalog* reminder* voicemail*
    newsletter* whitepaper* white_paper case_study roi_sheet roi_model calculator one-pager one_pager mockup* mock-up* prototype`,
  theirs: `po pos po# purchase_order* order orders order_form requisition pr redline* rfp rfq rfi payment payments deposit prepayment
    down_payment remittance remittance_advice award award_letter award_notice resolution mandate notice_of_award pr_number po_number
    vendor_form vendor_number supplier_code purchase_request capex_form board_pack budget_line cost_center cost_centre
    power_of_attorney signature* countersignature loi letter_of_intent must-haves counter-offer counteroffer`,
  event: `meeting* call demo demos demonstration* pilot* poc pocs workshop* session* trial* visit* site_visit walkthrough kick-off kickoff go-live onboarding training webinar review qbr audit interview* test tests inspection installation invite* invitation* appointment slot committee_meeting board_meeting discovery delivery shipment rollout roll-out launch event`,
  channel: `writing email e-mail emails e-mails mail written calendar* docusign e-signature esignature adobe_sign in_writing on_file attached copy copied cc cc'd thread slack teams whatsapp portal screenshot recorded recording log letter message inbox by_mail minutes minuted bank_statement
    wrote in_an_email by_email via_email over_email by_e-mail e-mailed_back fwd gmail outlook zoom_recording
    gong chorus pandadoc hellosign audit_trail timestamp timestamped time-stamped date-stamped datestamped
    tracked_changes read_receipt in_black_and_white on_paper on_letterhead letterhead on_record on_tape on_video
    in_minutes in_the_minutes meeting_minutes in_the_thread in_the_email in_the_log per_the_log per_their
    verbatim in_quotes word_for_word in_their_words in_customer's_words call_recording recorded_call sms signal
    telegram inmail_reply calendly cal_invite cal ics outlook_calendar google_calendar registered_mail
    courier_receipt tracking`,
  place: `crm sfdc salesforce hubspot pipedrive folder drive sharepoint dropbox portal jira confluence notion erp sap system ariba coupa deal_room data_room dataroom repository bank bank_account account_record field fields deal_record opportunity_record website linkedin wiki registry
    smartsheet zendesk netsuite workday servicenow asana monday.com trello google_drive gdrive onedrive box
    dealroom procurement_portal vendor_portal supplier_portal tender_portal e-tender etendering epic procore
    pendo looker lms linear github gitlab bug_tracker companies_house registry_office crunchbase zoominfo dnb
    d&b builtwith naics sec_filing 10-k annual_report gartner g2 app admin_console console telemetry analytics
    google_analytics mixpanel amplitude power_bi powerbi tableau bi looker_board clari outreach.io gainsight
    totango catalyst freshdesk intercom helpdesk_tool wms tms mes plm scada cmms ehr emr lims pos_system
    bank_feed xero quickbooks stripe chargebee docuware contract_system clm ironclad deal_card account_card
    contact_card crm_card custom_field dropdown_field shared_folder shared_drive company_registry
    public_register land_registry register_of job_board indeed glassdoor`,
  list: `from_the_list from_list on_the_list one_of the_following picklist dropdown required_fields mandatory_fields all_fields fields_filled reason_code coded code
    out_of_the_list from_a_list pick-list picked_from_the chosen_from selected_from coded_as reason_codes
    one_of_our one_of_five one_of_three one_of_the_three naics_code sic_code nace any_two any_two_of both_of
    all_fields_in no_blank_fields no_blanks none_blank required_field mandatory_field required_columns all_three
    all_four all_five all_six`,
  attr: `employee* headcount staff people fte ftes revenue turnover sites site stores store trucks vehicles fleet seats licenses licences branches branch locations location beds machines lines plants plant warehouses warehouse offices office users industry sector vertical country region countries hq headquarter* founded funding series payroll reps devices servers stations outlets based_in arr rooms units square cranes acres hectares subsidiaries entities developers agents workstations hiring job_ad* job_post* vacancy vacancies
    cows dairy ha arable acreage procedures public_company state-owned family-owned ownership geography nordics benelux dach emea apac uk us-based skus sku magento shopify iso soc turnover_of meters turbines chairs classrooms pupils students members subscribers drivers guests vessels containers aircraft capacity sq_ft square_feet
    naics sic_codes shifts shift beds_in wards doctors vets aircrafts planes ships trailers trailer vans van
    buses excavators forklifts combine tractors turbines_in racks servers_in vms endpoints mailboxes laptops
    devices_in stores_in outlets_in restaurants hotels rooms_in flats apartments houses properties tenants_in
    sites_in depots depot docks dock_doors doors lanes pallets_positions orders_a orders_per parcels shipments_a
    tickets_per invoices_per documents_per calls_per_day headcount_over hiring_for publicly_traded
    listed_company listed_on privately_owned private_equity pe-backed vc-backed bootstrapped union_shop owns_its
    own_fleet own_warehouse own_service in-house runs_on running_on uses_sap on_prem on-prem subsidiary_of
    parent_company holding group_of_companies incorporated registered_in operates_in licensed certified_to
    iso-certified annual_spend spend_over tonnage throughput square_metres sqm m2 hectare acre head_of_cattle
    litres liters gallons barrels mw kwh gwh mwh students_over pupils_over faculty_size`,
  money: `usd eur gbp dollar* euro* k m mm million* billion* thousand* $ € £ bn pounds
    eur_k mrr acv tcv grand quid bucks cents pence chf aed inr cad_ aud sek nok pln k/month k/year kpa`,
  unit: `% percent day days hour hours hr hrs week weeks month months year years quarter quarters minute minutes min mins times pcs units points point x people seats attempts touches calls emails lines items rows ppm kg tons tonnes km
    daily weekly monthly quarterly annually
    wks wk yrs yr mos mo secs seconds sec pct pp basis_points bps ppt seats_used licences_used license_seats
    bays rooms_booked sessions logins orders cases pallets boxes litres tickets claims errors defects incidents
    complaints_per quarters_in business_days working_days calendar_days man-hours man-days person-days fte-days
    headcount_of in_30_days rounds references signatures_on visits rows_in pages stars/5`,
  month: `january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday date dates dated deadline due q1 q2 q3 q4 eow eom`,
  limit: `at_least at_most no_more_than no_less_than not_more_than more_than less_than fewer_than fewer over under below above minimum maximum min max up_to within between exceed* by from until before older than below no_later_than not_later_than or_more or_less
    or_fewer or_greater and_up and_above not_older_than no_earlier_than in_the_last in_the_past consecutive in_a_row running per a_month a_week a_day a_year
    last third_month in_total
    since
    no_fewer_than not_less_than not_fewer_than upwards_of in_excess_of capped_at cap capped floor_of ceiling
    ceiling_of greater_than lower_than higher_than bigger_than smaller_than longer_than shorter_than
    earlier_than later_than or_above or_below or_higher or_lower or_better or_earlier or_sooner or_later_than
    and_over and_under plus_or_minus +/- ≥ ≤ > < prior_to ahead_of in_under inside_of
    weekdays month-over-month year-over-year yoy mom_growth
    two_weeks_running straight_weeks in_each for_each per_site per_user exactly equal_to equals`,
  topic: `price pricing terms condition* discount* information need_for solution product deal opportunity value scope use_case* use-case* goals objectives challenges situation process timeline
    next_step next_steps step steps vision result results initiative money resources direction requirements_of plan_forward status`,
} as const satisfies Partial<Record<Category, string>>;
