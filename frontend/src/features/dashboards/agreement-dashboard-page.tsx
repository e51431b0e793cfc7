import { useParams } from "wouter";
import { DashboardPage } from "./dashboard-page";

export default function AgreementDashboardPage() {
  const { slug } = useParams<{ slug: string }>();
  return <DashboardPage key={slug} kind="agreements" slug={slug} />;
}
